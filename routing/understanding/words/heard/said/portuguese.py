"""What people who write Portuguese say of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
para donos de cães, na zona de Braga | inglês britânico | não, esse cliente é do meu pai, podem
deixá-lo de fora | o último trimestre de 2025 | até dia 31 | fui eu, na terça passada, de boca |
"a equipa da loja" chega | passar aquilo para a folha de cálculo | 2 e um cachorro | não, só o
essencial | a das redes | 10% e nem mais um cêntimo | sei lá, fala com a minha mulher | tá na
bio do insta | a que eu tô de olho aberto | fevereiro e metade de março | até terça | pode ser a
Lurdes | não tem pressa | com IVA, e em nome da empresa dele | só a loja, a oficina nao | 31 de
abril, pode ser? | o da carta, esse é que interessa | informal, somos todos família no dojo
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
ela assume os posts | a turma encheu sozinha com o boca a boca, podem parar com o boletim |
esqueçam os voos, vou participar online | parem la com isso do barro, vou mas é fazer só
porcelana | a camara cancelou a feira por causa do vento, nao mandem newsletter nenhuma | já não
vou a Madrid, cancelem por favor | Esqueçam as fichas, o computador velho ressuscitou e estava
lá tudo | esqueçam o hotel, durmo em casa de uma amiga | Olhem, a proposta pode ficar como está,
meio traduzida. O cliente desistiu de nós, eu desisto dele. | deixa quieto o caderno das
corridas, caiu no tanque e acabou-se a história | Já não é preciso escrever a reunião, a
secretária tinha ata e nem me disse | Vasos já arranjei em Alcobaça, não procurem mais | o hotel
fica sem efeito, vamos e vimos no mesmo dia | deixem tar a newsletter, é mt cara pra mim agora
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
cobrir o domingo também? | amanhã às 9h30 não dá pro Seu Jair, marca ele terça às 8 | Em vez de
inglês, francês. O cliente mudou, é de Bordéus. | Ainda não tenho as datas dos workshops, por
isso segurem o boletim até segunda-feira. | para o Antunes mandem por carta e não por email, ele
diz que não lê emails | tira o meu número do post e põe o da recepção | afinal pode ser segunda
| fui la 2 vezes pq faltava uma torneira, somem 60 de deslocação à da rua do sol | deixem isso
parado até 10 de abril, ainda nao sei se há feira | o Rui fez 8 horas extra, metam no recibo
dele | nao usem a foto com o gato, o cliente queixou se haha | afinal dia 20 às 15h, a dona
Fátima tem médico | são 85 pessoas e não 58! | tirem a sardinha da lista, este ano não temos, e
ponham carapau | Podem deixar isso para depois da Páscoa, 7 de abril está ótimo | a fatura da
Moura é em nome do marido agora, história longa. Moura & Filho Lda, NIF 509 112 430 | no excel
juntem o email, o fax já pode descansar em paz | Das cinco entrevistas façam só três, a 1, a 2 e
a 5. As outras duas são basicamente o mesmo senhor. | afinal é português do Brasil, o cliente é
de São Paulo | Deixem a newsletter para dia 23, até lá está tudo na feira | A Dra. Pires prefere
que liguem na quinta às 11. Prefere é uma forma de dizer. | adia o aviso pra 31 de abril que a
banda ainda não confirmou | na fatura dos Teixeira tira a taxa do piano, afinal era um órgão de
brincar | publica o cartaz na sexta às 18h em vez de hoje | usem a versão nova do contrato que
mandei agora, a cláusula 4 caiu | o programa do cineclube pode ir só no dia 1 de abril, e não é
mentira | Na fatura de Sevilha ponham 950, acordámos mais 50 de portes | o email da prova cega
fica para dia 26, falta a licença da câmara | afinal são 16 coralistas, veio um casal do Porto |
essa newsletter afinal só no dia 20, faltam-me as fotos | Na do Oliveira acrescenta 4 jantes e o
alinhamento | banco passa para quarta dia 18 às 16h | usem o modelo azul, o castanho esgotou | o
Rui recebe subsídio em dinheiro e não em cartão, corrijam isso no processamento | Só mandem o
aviso ao Oliveira dia 8 de abril, prometeu-me pagar depois da Páscoa
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
sexta | tá tudo certo com a folha ou travou em alguma coisa | então, como está a minha
transcrição? | já cobraram o Antunes ou ainda não | dona helena ligou me 2x hoje. já seguiu? |
conseguiram falar com o condominio | os do congresso já deram sinal de vida depois do lembrete?
| quando é que sai o post e quem o escreve? | Então, novidades da ementa? | Desculpem a
impaciência, mas o Tavares já me ligou duas vezes a perguntar pelo texto. O que é que lhe digo?
| essa pesquisa é paga à hora ou tem preço fechado? | já conseguiram apanhar a doutora? | a dona
Lurdes marcou ou não marcou? | Então e a minha página, em que pé tá? | quanto é que levam por
uns posts por mês? | Quem é que está a tratar das fichas A a F e quanto falta? | o email aos
sócios já foi? | quem é q tá a tratar das minhas contas? | Quanto fica o comboio? | já
conseguiram falar com a gerente?
""",
}
