"""What people who write Portuguese want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
preciso que alguém me ponha as contas de fevereiro em ordem, os recibos estão todos numa caixa
de sapatos | as faturas de fornecedores já estão a cair da gaveta outra vez | preciso das contas
de março fechadas até 15 de abril, o contabilista novo é exigente | desde q a contadora largou a
gente nao lançamos nada, dá pra alguem assumir o livro caixa todo mês? | as contas de maio | a
minha contabilista já bufa.. janeiro está um caos, papéis num saco e o banco noutro lado, quem
põe isto direito
""",
    "customer support": """
gente, a caixa de e-mail da loja tá um caos, cliente reclamando há 4 dias sem resposta, alguém
assume isso pra mim? | Desde que a Joana foi embora ninguém responde aos emails da loja | oi,
preciso q alguém responda os emails dos pais da creche, tá demais | ninguém responde os e-mails
da loja faz cinco dias, tá acumulando reclamação de frete. socorro | não dou conta das perguntas
que caem no mail, trocas, tamanhos, prazos, alguém que escreva de volta com jeitinho
""",
    "data entry": """
tenho 150 cartões de visita da feira de Frankfurt em cima da secretária a olhar para mim,
queria-os no crm | umas 120 fichas de sócio em papel que deviam estar no excel há séculos |
cadastrar 75 brinquedos novos na loja virtual, com preço, idade e foto, a lista tá no drive |
tenho os preços todos num caderno e queria-os numa tabela, são umas 15 páginas com a minha letra
feia
""",
    "invoicing": """
Há clientes que fazem de conta que não receberam a conta. Era simpático alguém lhes lembrar |
vendi 23 quadros no natal e ainda não passei nem uma fatura, olha a vergonha, dá pra fazer até o
fim do mês? | preciso de alguém que cobre os 5 clientes em atraso, eu não tenho jeito pra isso |
Emitir as faturas das exéquias de fevereiro, são onze, moradas no ficheiro | Tem uns quatro
alunos que somem quando é hora de pagar. Manda uma cobrança educada pra eles? eu fico sem graça
| fatura para o Silva
""",
    "newsletter": """
não é a newsletter que já andam a fazer, é outra, só para os sócios do clube, sobre a prova cega
de dia 18 de abril | uma newsletter por favor | aquele email que mando a todos os clientes no
início do mês, desta vez sobre o azeite novo, escrevam-no vocês
""",
    "others": """
com a minha sócia de baixa ficou por fazer o email mensal aos inscritos e as publicações do
facebook, conseguem pegar nas duas coisas? | Uma coisa leva à outra: para pagar os ordenados
preciso que os clientes paguem, portanto cobrem-me as faturas em atraso e depois tratem dos
salários de março | Quanto é que cobram as outras escolas de condução por aqui, e aproveitem e
mudem no meu site o preço do código para 290 | processar os ordenados dos quatro e mandar a
newsletter da primavera aos clientes, ainda só existe na minha cabeça | passar pra planilha os
120 cadastros que estão em papel, e depois ligar pra todos oferecendo a revisão de férias |
newsletter de abril da quinta: morangos, ovos, visita das escolas. e aproveita e faz uns posts
no insta com isso, fotos eu tenho | Duas coisinhas: processar os ordenados de março das três
meninas e trocar no site a morada, mudámos para a Rua do Sol | uma centena de fichas de
inscrição em papel, já digitalizadas, têm de ir parar à folha. Depois disso era ligar aos que
puseram cruzinha e marcar aula experimental | Precisava que me tratassem de três assuntos
enquanto estou na vindima: recibos do trimestre lançados, faturas aos restaurantes, e alguém que
responda às mensagens da loja | Existe algum apoio do estado para uma padaria trocar o forno a
gás? Vejam isso, por favor, e escrevam-me logo um post a dizer que vamos ficar mais verdes | fiz
9 sessões ao clube de futebol e nunca lhes cobrei nada, tratem disso que eu tenho vergonha
""",
    "payroll": """
contratei dois rapazes pra oficina e agora o povo quer salário certinho todo mês né, com
holerite e tudo | Como a Dona Amélia se reformou, precisávamos de quem faça os recibos de
vencimento das nove empregadas, já este mês. | está quase na altura de pagar ao pessoal e
ninguém me disse quem faltou nem quem fez extra, perguntem-lhes vocês
""",
    "research": """
Será que alguém aí percebe de apoios para padarias que querem trocar o forno? Gostava de saber o
que existe e até quando se pode concorrer | pesquisem por favor feiras de cerâmica em Espanha
este ano, com datas e preço do stand | Quanto cobram os outros ateliês de cerâmica por uma aula
avulsa em Lisboa? Quero um levantamento até 25 de março | quem ainda produz rolha natural pra
garrafa magnum no Alentejo? me arruma uns nomes com preço, sem relatório | há apoios da UE para
pequenas queijarias? andei a ler e não percebi patavina | quanto cobram as outras creches de
cães em Lisboa e que serviços têm? para dia 27 se der
""",
    "sales": """
ando há meses a adiar ligar aos arquitetos da lista, são uns trinta, se alguém com lata o
fizesse por mim e marcasse as visitas eu agradecia | liguem às imobiliárias da lista a oferecer
limpezas pós-obra e marquem-me visitas, segundas e terças são boas | pega minha lista de
síndicos e vai ligando, quero umas dez visitas na agenda. não precisa vender nada, só marcar |
liguem às empresas desta lista e vejam quem me quer ouvir meia hora sobre massagens no
escritório, calendário está aberto
""",
    "social media": """
A Páscoa está à porta e o meu insta parado desde o carnaval, ajudem-me lá com umas legendas
giras para os folares | queria 4 posts pro instagram sobre banho e tosa, coisa divertida | nosso
facebook tá às moscas, não quero propaganda não, só uns dois textinhos por semana sobre o dia a
dia da marcenaria | dois posts | a página da oficina está às moscas, ponham umas fotos com piada
de vez em quando
""",
    "transcription": """
gravei a aula aberta inteira, hora e meia, e queria aquilo escrito para dar aos alunos | gravei
a aula de ontem, 1h e pouco, dá pra passar pra texto até sexta? | entrevista de 35 minutos com
um luthier, quero em texto corrido, sem pressa nenhuma | gravei a reunião do condomínio, 1h20,
briga do começo ao fim kkk, preciso disso escrito até dia 18 de março | gravei a conversa com o
mestre de obras, 40 min, quero aquilo em papel tintim por tintim
""",
    "translation": """
o contrato com a Áustria tem doze páginas e está em alemão, de que eu só sei dizer prost. em
português, até 24 de março, por favor | tenho o contrato-quadro de parceria em português e o
parceiro é holandês, já estão a ver o problema | o folheto em alemão pra ontem rs, os turistas
do veleiro não param de chegar | O importador francês pede a ficha técnica na língua dele; em
inglês não lhe serve. Seria possível até terça, 17? | preciso do contrato de arrendamento em
inglês para o inquilino de Leeds, dia 26 ele assina | o folheto da quinta só está em português e
aparecem cá cada vez mais franceses
""",
    "travel": """
tenho de estar no Porto no dia 15 de abril às nove, arranjem-me um comboio e um sítio para
dormir se faz favor | Preciso de um carro alugado em Faro no dia 30 deste mês, mala grande por
causa do material fotográfico | Será que me podiam reservar um comboio para o Porto no dia 20,
de manhã cedo? | Seria possível reservar-me um hotel em Faro a partir de 5 de junho, perto da
marina? | Tenho de estar no Funchal a 8 de maio, conferência de veterinários, e não percebo nada
desses sites de voos | dia 13 de abril tenho de estar em Sevilha numa feira de cerâmica,
arranjem-me transporte e cama
""",
    "websites": """
O meu site diz que estamos fechados à segunda, e já não estamos. Dava jeito corrigir isso até
sexta | o nosso site ainda diz feliz 2025 lá em cima 😬 | troquem no site a foto da recepção, a
nova segue já | No site ainda aparece o curso de cerâmica da Inês, que foi para Berlim há um
ano. Não seria de tirar? | os preços que aparecem online são do ano passado, o corte agora é 14
e a barba 9
""",
}
