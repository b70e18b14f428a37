"""What people who write Portuguese say of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
para donos de cães, na zona de Braga | inglês britânico | não, esse cliente é do meu pai, podem
deixá-lo de fora | o último trimestre de 2025 | até dia 31 | fui eu, na terça passada, de boca |
"a equipa da loja" chega | passar aquilo para a folha de cálculo | 2 e um cachorro | não, só o
essencial | a das redes | 10% e nem mais um cêntimo | sei lá, fala com a minha mulher | tá na
bio do insta | a que eu tô de olho aberto | fevereiro e metade de março | até terça | pode ser a
Lurdes
""",
    "cancel": """
deixem estar a viagem a Sevilha, o congresso passou para online | Cancela o post do dia da
mulher, já passou | esqueçam lá os telefonemas, a agenda encheu sozinha 🎉 | esquece o voo, a
reunião vai ser por zoom | Peço desculpa, mas vou ter de desistir da newsletter este mês. |
cancelem a T-47, já tratei | cancela o boletim por favor, a festa foi adiada sem data | desiste
da pesquisa, o banco já disse não | Braga já não é preciso, o cliente desistiu | esquece os
posts, minha filha vai tocar o insta | Deixem estar a pesquisa dos fornecedores, afinal fico com
o de sempre. | E se não fizéssemos a newsletter de todo? Já não faz sentido com a loja fechada.
| não liguem a mais ninguém, tenho a agenda cheia | Já não irei a Sevilha, agradeço que anulem
tudo. | parem com as publicações, vou fechar a página | o inquilino desistiu, já não é preciso o
contrato em inglês | podem parar de ligar, agenda lotada | apaga o áudio por favor, não é pra
transcrever mais | só a pesquisa que não quero mais | Informamos que passámos a ter contabilista
interna, pelo que retiramos este pedido. | ele fala português afinal kkk não precisa traduzir |
perdi o interesse na feira, cancela o voo | desisti da newsletter, ninguém abre | não vou abrir
a loja de verão este ano, logo a página também não | minha filha é influencer agora (socorro),
ela assume os posts
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
da médica, Dra. Ana Sofia Teles, não só Dra. Ana | francês e também inglês, já agora | troca a
foto do tractor pela da mota | preciso disso mais cedo, sexta dia 20 em vez do fim do mês |
reuniões só à terça e quinta daqui para a frente, se faz favor | afinal vou às 9 e não às 7, não
sou pessoa de manhãs | nada de segunda-feira, é meu dia de folga, remarquem o que tiver | Por
favor emitam a da Dona Célia em nome da filha. | Gostaria que o relatório tivesse também uma
tabela comparativa, se não for incómodo. | mais uma diária, vou ficar pro show | manda antes,
quinta de manhã às 9, que sexta é feriado aqui | tirem o Nuno, já não trabalha cá | o bolo de
rolo sai e entra o de milho, pfv | tá, mas separa o que é da loja e o que é do food truck | tira
os "né" e os "tipo" | metade dos reels chega, o resto deixamos para o verão | acrescenta o nome
do encarregado de educação em cada linha | esqueçam o inglês, o comprador é francês. portanto
francês | o Beto fez 10 horas extras a mais do que mandei | tira o preço das aulas do texto,
vamos aumentar | ficou linda! só trocava a ordem: primeiro a prova, depois as promoções | dá pra
cobrir o domingo também?
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
errada | depende | percebido | estou no comboio | o meu cartão de cidadão caduca em maio, não
sei se faz diferença | a transportadora avisou que hoje há atrasos no Algarve | têm alguém que
perceba de vinhos ou é tudo a mesma malta? | o clube diz que paga assim que receber, vamos a ver
| o cachorro mordeu uns dois ou três, dá pra ler | o da oficina respondeu com um coração, não
sei o que isso quer dizer | os 45 reais no dia 8 foi pizza, pessoal mesmo | a senha continua
aquela gigante | a lista tem uns 900 contactos, mais coisa menos coisa | chego com uma prancha
de 2 metros, só avisando | como é que funciona se eu quiser pausar um mês? | o subsídio de
alimentação pagamos em cartão, já é assim há anos | Somos uma sociedade unipessoal com 3
funcionários. | meu genro é americano e gostou | a máquina nova chegou, é vermelha e linda,
segue foto | ganhámos ouro em Londres carago | imprimi e entreguei ao revisor, ele gosta é de
papel | quem ri o tempo todo é o contador | vocês ficam com cópia dos meus documentos? | caiu o
pix hoje cedo, por isso tanta reclamação | o gerente do hotel 4 é surdo de um ouvido, falem alto
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
importação dos produtos? | então? | há novidades? | quando é que mudam os preços online | então,
como vai isso das creches | o contrato já vem a caminho? | Podem dizer-me se a conta do clube já
seguiu, por favor? | desculpem a insistência, as faturas seguem hoje ou nem por isso? | quanto
falta do manual, em páginas | quem tá transcrevendo isso | saiu a passagem? | Poderiam informar
quando o formulário ficará pronto? | o que é que falta ainda? | alguém já pegou? | cadê minha
newsletter linda 👀 | a agenda de abril tá enchendo ou nada ainda? | gostava de ver qq coisa até
sexta | tá tudo certo com a folha ou travou em alguma coisa
""",
}
