"""What people who write Portuguese say beside requests; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
para donos de cães, na zona de Braga | inglês britânico | não, esse cliente é do meu pai, podem
deixá-lo de fora | o último trimestre de 2025
""",
    "cancel": """
deixem estar a viagem a Sevilha, o congresso passou para online | Cancela o post do dia da
mulher, já passou | esqueçam lá os telefonemas, a agenda encheu sozinha 🎉 | esquece o voo, a
reunião vai ser por zoom | Peço desculpa, mas vou ter de desistir da newsletter este mês. |
cancelem a T-47, já tratei | cancela o boletim por favor, a festa foi adiada sem data | desiste
da pesquisa, o banco já disse não | Braga já não é preciso, o cliente desistiu | esquece os
posts, minha filha vai tocar o insta | Deixem estar a pesquisa dos fornecedores, afinal fico com
o de sempre. | E se não fizéssemos a newsletter de todo? Já não faz sentido com a loja fechada.
""",
    "change": """
afinal são seis e não quatro | podiam meter também o anexo com as alergias, é só uma página |
preferia receber no dia 18 em vez de 25, pode ser? | menos formal, sff, parece uma carta das
finanças | aos quinhentos nomes juntem os do ficheiro que mandei agora, são mais oitenta | tirem
o domingo, ao domingo não abrimos afinal | o segundo podia ser sobre o gato em vez do cão? |
ponham também o whatsapp | afinal volto só no domingo dia 22 | Seria possível usar português do
Brasil no texto? A maior parte dos leitores está em São Paulo. | troca por 15 contatos em vez de
10 | tirem o desconto da fatura do Sr. Antunes, ele passou do prazo | preciso disso já na terça
que vem, dia 17, o cliente adiantou | com código de barras em cada linha, se der | a Rita entra
também, já começou | menos formal por favor, parece carta das finanças | deixem França de fora,
só Espanha e Itália | passem para dia 20 pf, ainda me faltam talões | tira o sorteio do texto,
não temos licença pra isso | põe mais um post sobre o brunch de domingo junto | Afinal somos
cinco a viajar, não quatro. | usem 'você' e não 'tu', temos muitos brasileiros | quero tudo em
formato quadrado, não vertical | Podem juntar ao texto a morada da nova capela mortuária? | 100
palavras a mais, no máximo | Podia ser menos publicitário? Isto é uma clínica, não é um stand de
automóveis. | só 4 posts, não 6, o orçamento encolheu | À D. Lurdes não mandem lembrete, já
transferiu. O resto avança. | não contem com o hotel do centro, quero um com estacionamento |
põe também a turma de quinta, se ainda der | o texto em si está bom mas queria-o mais curto,
umas 150 palavras | adiem a publicação para 30 de março, o forno ainda não chegou | tira o
Wesley da folha, ele saiu, e quem entrou no lugar foi a Jussara | Nas respostas não falem em
reembolso, só em troca, ok? | Em vez de avião pode ser autocarro? Com o cão não me deixam
embarcar | deixem de fora a parte em que falo do meu ex-marido | por favor com o nome completo
da médica, Dra. Ana Sofia Teles, não só Dra. Ana
""",
    "complaint": """
Isto está uma vergonha, metade dos preços vem sem IVA e a outra metade com | Pela terceira vez:
o NIF está errado!!! | prometeram segunda, disseram terça, hoje é quarta e eu continuo de mãos a
abanar | a vossa senhora ao telefone tratou mal a diretora do lar e agora ela não quer falar
comigo | o número de contribuinte está errado em todas | Sinceramente esperava melhor, o texto
está cheio de gralhas. | cadê? era pra ontem!! to perdendo cliente por causa disso | o voo que
marcaram chega duas horas depois da reunião | metade do que eu disse na gravação não está lá |
Isto está uma vergonha, trocaram os nomes dos noivos no post. | cadê meu arquivo? só veio metade
e sem os nomes de quem fala | Continuo à espera desde a semana passada e ninguém me diz nada. É
inadmissível. | ligaram pro meu concorrente no meu nome!! que confusão é essa | cliente continua
comprando pelo preço velho, tô tomando prejuízo todo dia por causa disso | Isto está cheio de
brasileirismos e o meu público é de Coimbra. Não foi isto que pedi. | Prometeram para ontem.
Estou eu à espera, está o contabilista à espera, estamos todos à espera. | Ligaram pra minha
ex-sócia oferecendo meu curso. Sério, gente? | mandaram a fatura com a data do ano passado e o
cliente recusou-se a pagar | vocês nunca respondem de primeira, tenho que escrever três vezes
sempre | outra vez errado | falta a página 3
""",
    "greeting": """
olá bom dia 😊
""",
    "not_for_us": """
vcs sabem se dá pra tomar ibuprofeno junto com vinho? | e o benfica ontem, viram aquilo? | Quem
me pode regar as plantas lá de casa em agosto? | alguém pode ir buscar os miúdos à escola às 5?
| Temos o melhor seguro para o seu negócio, a partir de 9,90 €/mês. Responda SIM para saber mais
| um cliente ameaça processar-me por causa do portão, quem tem razão afinal? | viram o jogo do
benfica? que frango do guarda-redes | alguém aí sabe trocar uma torneira? tô com o estúdio
alagado | Empréstimo rápido sem fiador, aprovado em 24h, chame no zap!!! | Minha vizinha quer se
divorciar, a quem ela pede a pensão? | alguém pode ir levar o meu carro à inspeção na sexta? |
essa dor no peito quando subo escada é grave? | O dólar vai cair esse mês, o que vocês acham? |
preciso de um logótipo | procuro um canalizador | peçam-me uma pizza
""",
    "remark": """
o senhor Américo é surdo de um ouvido, é melhor falar alto com ele | as fotografias da tosquia
seguem por wetransfer, são pesadas | a pessoa que vai atender os clientes fala espanhol? é que
metade deles são de Vigo | O da voz baixinha na gravação sou eu, os outros dois são os formandos
| em fevereiro só trabalhei três semanas porque estive com gripe, daí haver menos movimento | só
pra constar, quem assina é a Bia e não eu, ela que é a dona no papel | da minha parte não há
pressa nenhuma | 25 de abril é feriado aqui, lembrem-se | A minha sócia é que tem olho para
isto, as cores foram ideia dela. | mais pra frente quero fazer um curso online, mas isso é papo
pra outro ano | quem está a tratar das contas percebe do regime de isenção do artigo 53? | mando
as fotos logo à noite, agora estou na obra | o Sr. Matos só atende se ligarem do fixo, manias |
Como é que funciona quando o trabalho leva mais horas do que o previsto? | na folha 2 o azul é
stock da loja e o verde é do armazém | o cliente da Rua Direita só atende depois das seis, fica
a nota | a fatura em anexo é só exemplo, os valores são inventados | posso mandar áudio em vez
de escrever ou atrapalha? | A conservatória escreve o nosso nome sem hífen, nós com; é a mesma
entidade. | a moça que fala no vídeo é surda oralizada, por isso a dicção | nossa máquina de
cartão soma a gorjeta, não estranhem os totais | Chamamos 'Casa Azul' ao jardim de infância e
'Casa Verde' ao ATL. | sobre a hora do áudio: o relógio do gravador está adiantado uma hora | o
banco lá mandou o extrato de janeiro, demorou mas foi | sábado vocês trabalham? | o seu Osvaldo
só atende depois das duas, de manhã tá na feira | Quem faz a contabilidade também vê a minha
conta pessoal? | tô em atendimento até umas 4, depois vejo | a foto com o cachorro é da minha
irmã, ela liberou o uso | O meu NIF no papel timbrado é que está certo, o do site é da empresa
antiga | no áudio 5 a voz mais fina é a minha mesmo, pode rir | Preço da tradução é por palavra
ou por lauda? | A Filomena trata do IVA, eu só lhe passo os papéis — para que conste | quando eu
digo 'a casinha' é o depósito dos fundos | hmm | sim | não | depois | pronto, está bem | estou a
ver | talvez | logo se vê | ainda não sei | não faço ideia | vou pensar | hoje não | falo
primeiro com o meu sócio | uma fatura da gráfica | este talão estava no carro | os salários
fazemos nós | as minhas faturas faço-as eu | o site é com o meu sobrinho | desculpa, janela
errada | depende | percebido | estou no comboio
""",
    "status": """
Então, já há novidades das traduções? | queria só saber quantas chamadas já fizeram | dá pra ver
quando chega? | o banner já está no ar? | e o meu comboio? | Já começaram com a tradução ou
ainda está na fila? | chegou aí o meu ficheiro | em que pé estão as cobranças? | falta muito
pros posts? | e a tradução, já está? | Boa tarde, há previsão para o mapa de vencimentos? | já
tem alguém com o meu pedido ou continua parado na fila? | deu certo o voo? | quando é que sai a
primeira cobrança? | e aí, a tradução sai hoje ou não? | a planilha chegou aí? aqui ficou
rodando rodando | Quantas chamadas já fizeram? | A fatura da Junta já seguiu? | será que a
transcrição fica pronta antes do almoço? pergunto só por perguntar | como tá o andamento da
importação dos produtos? | então? | há novidades?
""",
    "thanks": """
Muito obrigada, ficou um mimo | ficou show de bola, valeu demais | show de bola, adorei | Está
ótimo, aceito. Muito obrigada pela paciência comigo | obrigadíssima, ficou lindo demais | valeu
gente, o anúncio bombou | ficou show, valeu demais | Gostei muito, obrigadíssima! | poxa, que
capricho, parabéns pra equipe 👏 | muito obrigado | ótimo
""",
}
