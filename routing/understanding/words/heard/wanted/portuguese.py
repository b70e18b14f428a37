"""What people who write Portuguese want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
preciso que alguém me ponha as contas de fevereiro em ordem, os recibos estão todos numa caixa
de sapatos | as faturas de fornecedores já estão a cair da gaveta outra vez | preciso das contas
de março fechadas até 15 de abril, o contabilista novo é exigente | desde q a contadora largou a
gente nao lançamos nada, dá pra alguem assumir o livro caixa todo mês? | as contas de maio | a
minha contabilista já bufa.. janeiro está um caos, papéis num saco e o banco noutro lado, quem
põe isto direito | a minha contabilista reformou se. ficam voces com a contabilidade do mes de
fevereiro? tá tudo no mail, digo eu | faturas, guias, talões, tudo em sacos. preciso de quem
ponha isto em ordem | lançar os recibos de fevereiro por favor, estão na pasta da Marta e não na
minha | Oi! Fechei o ateliê de costura em dezembro e reabri agora em fevereiro, então só tem
esses meses. Os recibos tão no email "notas", tem duplicado, o pix da Cleide foi empréstimo não
venda. Bota tudo em ordem pra mim | todo dia 5 conferir o extrato do banco com as notas, pode
ser fixo? | fevereiro por fechar, são 52 talões, metade de gasóleo | fecha fevereiro com o
extrato do banco até 31 de abril | tenho o porta-luvas do carro cheio de faturas da gasolina e
portagens desde outubro 😬 tiro fotos a tudo e vocês arrumam isso para o contabilista? | Olá, no
livro de contas falta-me 86,40 de março. A loja diz que pagou, o banco diz que não. Descubram-me
isto que já não durmo | A contabilista quer saber quanto fiz líquido em cada apartamento,
tirando comissões. Tenho os mapas das plataformas e um saco de recibos da lavandaria | Recibos
dos treinadores de fevereiro, deslocações e tal, é lançar e acertar contas com eles | as faturas
de fevereiro têm de estar lançadas até dia 20 | A contabilista pede os recibos do Patreon e do
PayPal até dia 20, podem juntar tudo na folha? | Já tenho todos os papéis de fevereiro, até o
recibo do gasóleo que andava perdido. Gostava que fizessem a contabilidade desse mês e me
dissessem o que falta. | contas de fevereiro até dia 20 pfv | Precisava também de fechar as
contas de janeiro, com uma lista dos recibos que faltam. | O meu sócio garantiu-me que tinha
guardado os recibos todos, e afinal metade estava no carro dele. Já digitalizei tudo. Preciso
das contas de fevereiro fechadas, com a lista do que falta. | Preciso da contabilidade de
fevereiro fechada até dia 18
""",
    "customer support": """
gente, a caixa de e-mail da loja tá um caos, cliente reclamando há 4 dias sem resposta, alguém
assume isso pra mim? | Desde que a Joana foi embora ninguém responde aos emails da loja | oi,
preciso q alguém responda os emails dos pais da creche, tá demais | ninguém responde os e-mails
da loja faz cinco dias, tá acumulando reclamação de frete. socorro | não dou conta das perguntas
que caem no mail, trocas, tamanhos, prazos, alguém que escreva de volta com jeitinho | o meu
filho nasce pra semana!! respondem voces aos clientes nesses dias? é quase tudo "ja está pronta
a bicicleta" | os hóspedes não param de mandar mensagem no airbnb e eu não dou conta, alguém
pode responder por mim? | responder todo dia o whats do hotelzinho de cães, eu de manhã tô no
canil e não pego no celular | Há uma senhora de Braga que escreve todos os dias a perguntar pelo
livro dela. Enviámos a 2 de março. Respondam-lhe com o número de registo, que está na encomenda
3391 | Podem tomar conta do chat da loja de discos? É tudo "tem o vinil tal?" e a lista está na
folha. Se perguntarem por encomendas do Japão, duas a quatro semanas. Quem quiser desconto, eu
decido depois | de 23 a 27 de março vou estar de férias e alguém tem de responder aos hóspedes |
quero alguém pra responder os hóspedes todo dia à noite, eu durmo cedo | Boa tarde, tenho 40
mensagens por abrir na loja e estou com as mãos no barro até sexta. Respondem por mim? A maior
parte pergunta se vai ao forno. | meninas, a cliente de Recife quer trocar a bolsa média pela
grande, diz que não cabe o notebook. paga a diferença sem problema | Boa tarde, uns franceses
perguntam se dá para deixar as malas antes das 15h. Dá, no café do Sr. Abílio ao lado. Podem
responder em francês? | tem aluno reclamando no e-mail desde segunda que o certificado não abre,
tô até com vergonha de olhar | A caixa de apoio ao cliente está a transbordar desde que mudámos
os horários das aulas. Respondam com os modelos de sempre, por favor. | Na semana de 23 de março
vou ser avó pela primeira vez e quero estar com a minha filha. Podiam responder por mim aos
e-mails da loja nesses dias? As regras de devolução estão na pasta. | Podem responder aos
clientes da loja online de hoje até sexta? A minha colega partiu o pé e sozinha não dou conta de
tudo. | Desde que saímos no jornal não paro, ontem fechei a loja às dez da noite. E as mensagens
dos clientes acumulam-se, já vão em 70. Podem responder-lhes por mim amanhã e sexta, com os
textos que vos dei no Natal? | pronto, eu já não dou conta dos emails, são as pessoas a
perguntar se há vaga na aula se podem trocar e tal, queria que alguém respondesse por mim todos
os dias úteis, tenho as respostas prontas num documento | Exmos. Senhores, Temos cinquenta
mensagens de clientes sobre caixas que chegaram partidas. Peço que respondam a todas até amanhã.
Atentamente, Benedita Falcão | caixa de entrada da loja com 200 mensagens, alguém responde isso
por mim? | Tenho 48 mails de clientes por responder e estou a afogar-me. Metade quer saber se há
gluten, a outra metade quer saber se abrimos ao domingo. Não há gluten. Não abrimos ao domingo.
Alguém trata disto? | post não preciso, preciso é de quem responda aos clientes na caixa de
entrada, de 16 a 20 de março
""",
    "data entry": """
tenho 150 cartões de visita da feira de Frankfurt em cima da secretária a olhar para mim,
queria-os no crm | umas 120 fichas de sócio em papel que deviam estar no excel há séculos |
cadastrar 75 brinquedos novos na loja virtual, com preço, idade e foto, a lista tá no drive |
tenho os preços todos num caderno e queria-os numa tabela, são umas 15 páginas com a minha letra
feia | tenho 70 fichas de formandos em papel. alguem passa isso pra excel? | Guias da ração e do
feno, três meses delas, tudo à mão do meu sogro. Quero isso numa folha de cálculo até dia 23 que
vem aí o fiscal | fichas antigas dos pacientes A a F no programa novo. Comecem pelos que têm
consulta marcada | Passem para a planilha os pedidos de páscoa que estão no caderno da
confeitaria, uns 130, com nome, sabor, peso, se paga na entrega e o dia que vem buscar. Tem uns
riscados, esses não entram. Também tô procurando alguém pra lavar a caldeira, mas isso é outra
novela | as faturas seguem o seu caminho, tudo bem. tenho também 150 inscrições da caminhada em
papel, era para passar a uma folha até terça | passar 70 fichas para a folha até ao fim do dia
de hoje, dá? | oi, alguém pode passar 90 contatos do caderno pra uma planilha até sexta? | Podem
passar para uma folha de cálculo as fichas de inscrição da escola de surf? São cerca de
sessenta. | Boa tarde, é a Dona Lurdes da retrosaria. Temos o inventário todo escrito à mão em
três cadernos e seria um descanso vê-lo no programa da loja. Poderiam passar tudo, por favor? A
minha neta já digitalizou as páginas. Muito obrigada, Lurdes | Preciso de passar 80 faturas em
papel para o Excel até sexta da próxima semana | Boa tarde a todos, tenho um caderno com 150
receitas da minha avó, todas fotografadas. Gostava que alguém as copiasse para uma folha de
cálculo, com ingredientes e quantidades em colunas. Não há pressa nenhuma. Com carinho, Rosário
| 95 fichas de pacientes em papel pra planilha, pode ser semana que vem | Tenho 150 encomendas
em PDF e a folha de cálculo vazia 😩 alguém passa isso? | Vocês têm alguém pra digitar 90 pedidos
do caderno na planilha? | Não quero relatório nem análise, só que alguém passe os 90 pedidos do
PDF para a folha de cálculo | A minha estagiária foi-se embora e deixou 160 cartões de visita
numa caixa de sapatos, nenhum no CRM | não vou passar 95 encomendas do pdf à mão, façam vocês
para a folha | Tentei passar as 120 fichas pro Excel e perdi tudo, nem salvou. Não faço de novo,
façam vocês | oi! tenho 1 caderno de fiado do armazém, sério, caderno mesmo, 70 páginas. nome, o
que levou, quanto, se pagou. passa pra planilha? aí depois eu cobro cada um na conversa, aqui é
interior, boleto ninguém paga. meu filho faz o total
""",
    "invoicing": """
Há clientes que fazem de conta que não receberam a conta. Era simpático alguém lhes lembrar |
vendi 23 quadros no natal e ainda não passei nem uma fatura, olha a vergonha, dá pra fazer até o
fim do mês? | preciso de alguém que cobre os 5 clientes em atraso, eu não tenho jeito pra isso |
Emitir as faturas das exéquias de fevereiro, são onze, moradas no ficheiro | Tem uns quatro
alunos que somem quando é hora de pagar. Manda uma cobrança educada pra eles? eu fico sem graça
| fatura para o Silva | fiz 9 sessões ao clube de futebol e nunca lhes cobrei nada, tratem disso
que eu tenho vergonha | cobrar o sr Antunes, deve a castração do gato desde dezembro | Façam-me
por favor a fatura da escola primária, oito aulas de música a 35, com data de 31 de junho como
combinei com a tesoureira e para seguir nesse dia | a D. Helena quer a fatura até sexta, foram 5
portas em pinho mais aduelas, 1.950€ ja com iva, contribuinte mando a seguir | Olá, olhem, servi
um jantar de congresso para 120 médicos em dezembro, correu lindamente, toda a gente aos
abraços, e até hoje ninguém me pagou. Fatura 2025/118, 3.900 euros, vencida há 60 dias. Eu já
não sei o que lhes dizer. | Ateliê Moura: 900 euros, duas sessões de retrato. A fatura tem de lá
chegar até 31 de abril, dizem eles. | todo mês cobrar os clientes atrasados, a lista eu mando no
dia 1 | Ó menina, o restaurante do Tó deve-me as entregas de bicicleta desde o Natal, 212 euros
e uns trocos. Mande-lhe um lembretezinho, que ele até é boa pessoa | bom dia, falta passar a
fatura do casamento da Inês, 320€ + penteados das tias (6x25). até sexta pf | Por favor emitir a
nota da consultoria pra Verde Vale, duas parcelas, com vencimento no dia 5 e no dia 20, PIX no
rodapé, enviar pro financeiro e pro Beto | fatura para a Clínica Vida, limpeza pós obra, 3 dias
a 140, nif deles está no email. tem de estar com eles amanhã às dez porque o financeiro fecha |
3 horas a 40 para o senhor Nunes, Rua 25 de Abril 16, façam a fatura | fatura da Dona Lurdes, 8
horas de jardim, até às 18h de quinta | Boa tarde, a clínica da Maia devolveu o recibo porque o
NIF está errado. O certo é 509 000 111. Podem emitir outro? | preciso de fatura p/ uma empresa
alemã, 6 noites, eles pedem com NIF deles e taxa turística à parte | Terminei hoje o jardim da
dona Marlene, e ela já está até tomando café debaixo da pérgola. Preciso que vocês mandem a nota
dela amanhã, porque depois ela vai para a praia e não olha mais o e-mail. Ficou em 2.350 reais,
com as mudas incluídas. | faturar sr. Matos, 320 €, obg | O NIF do Valente tenho de procurar.
Entretanto mandem um lembrete à Casa Azul, deve-nos 310 euros.
""",
    "newsletter": """
não é a newsletter que já andam a fazer, é outra, só para os sócios do clube, sobre a prova cega
de dia 18 de abril | uma newsletter por favor | aquele email que mando a todos os clientes no
início do mês, desta vez sobre o azeite novo, escrevam-no vocês | Sessões ao ar livre voltam em
maio e o povo não sabe. Escreve e manda um email bonito aos sócios no dia 14 de abril, fala que
tem manta | convocatória do ensaio geral quinta dia 19, texto v3 | todas as primeiras terças do
mês um email aos leitores com as novidades da estante, dá? | Escrevam uma newsletter contando
que a loja fez 10 anos, com a história do começo, a foto antiga, o cupom e o convite pra festa |
Queria uma cartinha por email todo mês pra quem já passou aqui na pousada: o que tá florindo,
uma receita da Neide e o que vai ter na cidade. Eu mando os assuntos por áudio no dia 20 |
Preciso do email mensal da escola de surf, o tema é a água a aquecer (mentira mas pronto), aulas
de família com 20% e a Rita que volta do Brasil. Até quarta que vem, curto e com piada | Bom
dia! queria um texto para os meus alunos sobre as aulas de surf, para sexta dia 20; as aulas só
arrancam a 11 de abril mas a malta inscreve-se sempre em cima da hora e depois não há fatos que
cheguem | Oi! Queria mandar um email pros clientes contando que as encomendas de Páscoa fecham
dia 28. Pode ir na segunda? | A escola de surf vai abrir em abril e eu ainda nem comecei a
contar às pessoas, passei o inverno a arranjar pranchas. Façam-me um email bonito para os
antigos alunos com os novos horários e o desconto de amigo. Ah, e o Tiago manda cumprimentos. |
Boa tarde, queria a newsletter da Páscoa pronta até dia 25 | Olha, aproveito: preciso de uma
newsletter para o Dia do Pai, que é já no dia 19. | newsletter sobre o workshop de macramê e um
bolo de aniversário pra minha sócia, de cenoura | Dá pra escrever a newsletter da loja (tema:
coleção de inverno) e consertar a máquina de costura? | Desisti de escrever a newsletter de
abril, só me sai lixo. O tema é a vindima do ano passado, tem de estar pronta no fim do mês. |
Sou apicultora e vendo assinatura de mel: 340 assinantes. Próximo email: a caixa de março vai
atrasar por causa da florada, em troca vai um favo a mais, e dá pra visitar o apiário em maio.
Precisa soar como eu falo, mando áudios de exemplo. Disparo eu mesma, meu filho faz o desenho do
topo.
""",
    "payroll": """
contratei dois rapazes pra oficina e agora o povo quer salário certinho todo mês né, com
holerite e tudo | Como a Dona Amélia se reformou, precisávamos de quem faça os recibos de
vencimento das nove empregadas, já este mês. | está quase na altura de pagar ao pessoal e
ninguém me disse quem faltou nem quem fez extra, perguntem-lhes vocês | vocês tratam também de
salários? meti duas pessoas para o verão | Contratei o Wesley e a irmã dele pra lida do curral,
bota os dois na folha de pagamento já deste mês, documentos no anexo | Recibos de vencimento das
duas assistentes até dia 25, a Sónia entrou a 9 | salários de março até dia 30 pf | Olá, sou da
creche. As horas da educadora e das duas auxiliares estão no mapa de março, que vou pôr na pasta
dia 28. A Marta tem baixa desde 10. Preparem o processamento para eu só assinar, até dia 31 por
favor | horas e baixas da equipa, terça dia 24, eles recebem no dia 30 | vocês fazem a folha de
pagamento da nossa veterinária? registro em carteira, essas coisas | Preparem os salários de
março. Quero aprovar tudo no dia 27, antes de ir de férias. | Todos os meses, no dia 22,
preparar os salarios do pessoal da cozinha | Preparem os salários de março para os quatro, se
faz favor. Entrou um rapaz novo na oficina, trabalha bem e chega a horas, coisa rara. As folhas
dele estão na pasta com o nome | preciso dos salários preparados até dia 24 | Olá, equipa, este
mês há subsídio de Natal e não me quero enganar. Podem preparar o processamento de salários de
novembro para as nossas três funcionárias? Muito grata, Lurdes, Florista Magnólia | A rapariga
nova da receção começou a 4 de maio, ganha 1.050. Preparem os salários de maio com ela incluída,
somos seis. | podem tratar dos salários de março? são 8 pessoas, duas mudaram de horário | É
hora de preparar os ordenados de abril também, somos quatro e a Rita esteve uma semana de baixa.
| Que desgraça de mês, o programa dos ordenados avariou e são sete pessoas para receber dia 28,
com faltas e baixas pelo meio | Não dá para esperar, preparem os salários hoje, somos três | os
salários de março não saem se for eu a tratar. 3 pessoas | Preparar salários de março: 3
pessoas, uma saiu a meio do mês. Pagamos no dia 30 | Somos cinco na padaria, mais a Célia que
entrou dia 9 e o Rui que só faz fins de semana. Os ordenados têm de cair na conta na segunda,
dia 30. As folhas de horas estão coladas no frigorífico, tirei foto. | Fevereiro correu sem um
único reparo, até a contabilista estranhou. As folhas de horas de março começam a chegar-vos
esta semana, somos os mesmos seis mais um estagiário
""",
    "research": """
Será que alguém aí percebe de apoios para padarias que querem trocar o forno? Gostava de saber o
que existe e até quando se pode concorrer | pesquisem por favor feiras de cerâmica em Espanha
este ano, com datas e preço do stand | Quanto cobram os outros ateliês de cerâmica por uma aula
avulsa em Lisboa? Quero um levantamento até 25 de março | quem ainda produz rolha natural pra
garrafa magnum no Alentejo? me arruma uns nomes com preço, sem relatório | há apoios da UE para
pequenas queijarias? andei a ler e não percebi patavina | quanto cobram as outras creches de
cães em Lisboa e que serviços têm? para dia 27 se der | vejam quem vende barro branco no norte
com entrega, até fim do mes chega | Já digo a data do voo. Entretanto pesquisem quanto custa
alugar um estúdio lá por dia, até ao dia 20 | Queria saber que editoras brasileiras publicam
ensaio sobre cerveja. Sim, existe. Até dia 20 | Gostava de saber que viveiros ainda fazem
camélias de enxerto, não das de estaca, que essas morrem-me todas no segundo ano. Aqui à volta
de Ponte de Lima, até 80 km. Para daqui a duas semanas chega. Obrigada, Graça | Quero pesquisar
quanto custa uma máquina de bordar industrial, em qual loja tem pronta entrega e se parcelam. Me
mandem num resumo pelo e-mail | Uma pesquisa: onde comprar embalagem compostável barato, com
amostra grátis, entrega em Minas. Não precisa ligar pra ninguém, só os links | Quero trocar a
embalagem dos brigadeiros por uma sem plástico. Vê três ou quatro fornecedores, quanto custa a
caixinha de 12, quantidade mínima e se imprimem meu logo | Precisava de saber que apoios há para
instalar painéis solares numa padaria pequena, quem pode concorrer, até quando, e que papéis
pedem. O contabilista diz que há mas nunca diz qual | Quem vende tecido de linho por atacado em
SP? até 15/04 | Pesquisem que apoios há para pôr painéis solares numa padaria, preciso disso até
dia 31 | Já agora, quem dá aulas de surf na Ericeira e quanto cobram? Com fontes, por favor | A
renda do atelier subiu outra vez, o senhorio nem teve coragem de mo dizer na cara. Queria saber
que apoios existem para artesãos mudarem para o interior, com os prazos de cada um. Para 1 de
abril, se der | E quem vende caixas de cartão recicladas em pequenas quantidades? Preciso de
três nomes com preços até amanhã | enquanto tratam das encomendas, pus-me a pensar, era bom
saber quem mais faz sabonete artesanal aqui no norte e a que preço vende, façam-me uma pesquisa
disso, uma tabela simples chega | Comparem três seguros para uma oficina pequena, roubo e
incêndio: preços e o que fica de fora. Só a tabela, assino eu. | quanto cobram as clínicas de
fisioterapia em Braga por sessão? só um resumo | quanto cobram as outras escolas de surf da
Ericeira por uma semana? preciso disso com fontes, duas páginas chega | É possível saberem
quanto cobram os outros surf camps na Ericeira por uma semana, com pequeno-almoço? | Preciso
saber quanto cobram os outros estúdios de tatuagem em Braga, uma página chega, até terça dia 17
""",
    "sales": """
ando há meses a adiar ligar aos arquitetos da lista, são uns trinta, se alguém com lata o
fizesse por mim e marcasse as visitas eu agradecia | liguem às imobiliárias da lista a oferecer
limpezas pós-obra e marquem-me visitas, segundas e terças são boas | pega minha lista de
síndicos e vai ligando, quero umas dez visitas na agenda. não precisa vender nada, só marcar |
liguem às empresas desta lista e vejam quem me quer ouvir meia hora sobre massagens no
escritório, calendário está aberto | todas as sextas liguem aos donos dos bichos operados nessa
semana a saber como estão | amanha liguem à noiva da quinta das lágrimas pra ver as flores
comigo, qq dia menos terça que é dia de mercado | Liguem à dona Fátima do salão e vejam se dá
para visitar dia 18 às 10h30 | Liguem à Dra. Pires e marquem uma conversa, de mim ela foge |
marca com o veterinário quarta que vem às três da tarde, é pra castrar o Sultão (ele não sabe) |
liguem aos noivos de setembro p marcar a prova de vestidos, sáb de manhã nunca, tenho filhos |
segunda à tarde conseguem marcar-me a inspeção dos extintores? liguem ao sr Abílio | Preciso que
alguém ligue pros 30 contatos da feira e marque visita. Também que alguém pegue as caixas na
feira e traga aqui. | Tenho uma planilha com 60 síndicos que pediram orçamento de jardinagem ano
passado e nunca voltaram. Liga, vê quem ainda quer, marca visita nas terças ou quintas de manhã,
e anota quem já fechou com outro | tenho uma lista de 25 cabeleireiros, preciso que liguem na
próxima semana e me marquem visitas para mostrar os produtos | liguem amanhã entre as 14 e as 17
aos 9 restaurantes da lista, é quando não há serviço, e marquem provas de azeite | mais um
trabalho: telefonar pros 18 alunos que sumiram e marcar uma aula de volta com cada um | O disco
já saiu, a crítica foi simpática, temos o dossier que vocês fizeram e um vídeo decente no
Coliseu. O Zé deixou o emprego, portanto agora isto tem mesmo de dar. O meu primo trata do som e
das viagens que ele tem carrinha. O que nos falta é quem fale com as câmaras e os festivais das
aldeias, aquilo é tudo telefonemas e eu tenho vergonha. É para julho, qualquer terra serve, de
600 euros para cima | liguem por favor aos contactos da feira (ficheiro em anexo) e marquem
visitas para abril com quem tiver interesse | A associação comercial deu-me uma lista de 35
lojas que podem precisar de limpezas. Liguem-lhes e marquem-me visitas com quem mostrar
interesse. | liga pros 25 síndicos e marca visita | Tenho aqui uma lista de vinte restaurantes.
Telefonem-lhes, por favor, e marquem visitas para a semana que vem. | Liguem aos contactos da
lista e marquem-me reuniões em abril, de preferência às terças | Estive na feira de Braga o fim
de semana todo, voltei rouca mas com 31 cartões de gente que quer toldos. Eu agora tenho obra
até sexta. Liguem-lhes e marquem visitas para a semana de 23 de março | Boa tarde, fala a Joana
Reis, consultora de higiene alimentar. Todas as semanas recebo uma lista de restaurantes
recém-abertos e nunca chego a ligar-lhes. Haveria forma de lhes telefonarem por mim, semana a
semana, e marcarem visitas com quem tiver interesse? Fico muito agradecida, Joana | Liguem aos
arquitetos da minha lista e marquem visitas ao showroom na semana de 20 de abril
""",
    "social media": """
A Páscoa está à porta e o meu insta parado desde o carnaval, ajudem-me lá com umas legendas
giras para os folares | queria 4 posts pro instagram sobre banho e tosa, coisa divertida | nosso
facebook tá às moscas, não quero propaganda não, só uns dois textinhos por semana sobre o dia a
dia da marcenaria | dois posts | a página da oficina está às moscas, ponham umas fotos com piada
de vez em quando | preciso de um post pra aula experimental de pilates | post no insta sabado
sobre os folares, fotos ja ai na pasta | toda sexta um post com a frase da semana do podcast, eu
mando o áudio na véspera | ponham hj no face q já há folares, 9€ o de 1kg | publicar a feira do
livro no dia 31 de junho | Oi, sou a Bia do ateliê. Façam os posts do Dia das Mães: quatro, com
os preços dos vasos, a entrega grátis e o meu cachorro na última | gente abri as inscrições do
curso de panificação! faz 3 posts pro insta com as fotos que mandei ontem, um com o preço, um
com o que a pessoa leva pra casa, um com depoimento da Dona Célia | Posta no face e no insta que
a barbearia agora abre às segundas, foto do Nilton com a toalha quente. Coloca que criança até
10 anos paga 25 e que segunda é mais vazio. Sem dancinha | Na próxima semana quero lembrar o
pessoal no insta que a aula de capoeira infantil mudou de horário, fazer stories com as crianças
(as autorizações estão ok) e um post fixo com a grade. A cor é verde, não amarela como no ano
passado | Para além do Dia do Pai queria um post à parte para a nova colecção de brincos | de 15
em 15 dias um reels com dica de costura | post do mercado, sábado 11h no ar, o mercado é no dia
22 | gente, sexta é dia mundial do sono e eu não preparei nada!! alguém me faz um post bonitinho
pro insta? pode usar aquele meu texto da insônia | a nossa bola de berlim ganhou o prémio da
freguesia e ninguém sabe 😂 metam isso no instagram | Vocês fazem posts pro Instagram? precisava
de uns dez por semana | queria um post no facebook para dia 19, com o bolo de cenoura | post
toda terça sobre adestramento | Gostava que publicassem duas vezes por semana no Instagram da
clínica, com fotografias simples. | Queridos todos, a nossa escola de surf abriu vagas para
setembro e quase ninguém sabe. Gostava de quatro publicações no Instagram, bem-dispostas, com as
fotografias que deixei na pasta. Beijinhos, Carlota
""",
    "testing software": """
Enviem por favor a versão 1.7 para as duas lojas, as notas da versão estão no documento
""",
    "transcription": """
gravei a aula aberta inteira, hora e meia, e queria aquilo escrito para dar aos alunos | gravei
a aula de ontem, 1h e pouco, dá pra passar pra texto até sexta? | entrevista de 35 minutos com
um luthier, quero em texto corrido, sem pressa nenhuma | gravei a reunião do condomínio, 1h20,
briga do começo ao fim kkk, preciso disso escrito até dia 18 de março | gravei a conversa com o
mestre de obras, 40 min, quero aquilo em papel tintim por tintim | passem a texto a minha aula
gravada, 50 min, voz e piano (o piano não é preciso, claro) | gravei a reunião da cooperativa,
50 min, muito boi e pouca ordem, passa pra texto | quero a reunião da direção escrita amanhã,
são 55 minutos, está no zoom cloud | gravei a conversa com o escritor, 40 e tal min. passam a
escrito até quarta que vem? | Transcrever as três aulas gravadas, uma em cada documento, com
título, sem os meus 'né'. Mandar pra mim e pra coordenadora. | palestra de 45 min, preciso do
texto segunda à tarde | reunião da última quinta, 1h30, com o nome de quem fala | Gravei um
curso de massagem em 6 vídeos, falo rápido e com sotaque do Porto, as alunas brasileiras pedem o
texto embaixo | passar o áudio da assembleia pra texto hj | Passar a escrito a gravação da
reunião de condominio | tenho tb um áudio de 18 min pra passar a texto | já vejo isso. olha,
gravei uma palestra de 40 min e queria o texto até sexta, dá? | Desta vez é a entrevista com o
enólogo, para transcrever até sexta. E alguém que me regue a horta em abril | não consigo ouvir
a minha própria voz... transcrevam este ditado de 15 min | a gravação da reunião tem 1h e não
tenho paciência nenhuma pra transcrever | mais uma: entrevista com a D. Lurdes, 1h05, quero por
escrito. ela fala muito depressa, coitados | A assembleia de ontem durou três horas e meia, já
gravei e já vos mandei o áudio. A ata tem de ser assinada na quarta da semana que vem, por isso
o texto até lá.
""",
    "translation": """
o contrato com a Áustria tem doze páginas e está em alemão, de que eu só sei dizer prost. em
português, até 24 de março, por favor | tenho o contrato-quadro de parceria em português e o
parceiro é holandês, já estão a ver o problema | o folheto em alemão pra ontem rs, os turistas
do veleiro não param de chegar | O importador francês pede a ficha técnica na língua dele; em
inglês não lhe serve. Seria possível até terça, 17? | preciso do contrato de arrendamento em
inglês para o inquilino de Leeds, dia 26 ele assina | o folheto da quinta só está em português e
aparecem cá cada vez mais franceses | Traduzir a memória descritiva para inglês. São nove
páginas e há expressões da Câmara que nem eu percebo, nesses casos deixem entre aspas. Gostava
de a ter no dia 24. | Preciso da ementa em francês até sexta | A brochura da quinta em inglês e
francês, preciso no dia 1 de abril, não é mentira 😂 | Bom dia! Traduzir o cardápio para inglês e
alemão, por favor. São três páginas: entradas, pratos, sobremesas. Os preços ficam como estão. |
Preciso do contrato de aluguer do estúdio em inglês até sexta, é para uma banda irlandesa. São
quatro páginas. Os valores ficam em euros e por favor não mexam na parte da caução que foi o
advogado que escreveu | ficha do alojamento para inglês, em 5 dias úteis | Vocês conseguem
traduzir o manual da minha máquina de solda? tá em alemão | Traduzir a nossa página de reservas
para inglês e alemão, cerca de 1.500 palavras, até quarta que vem | Estamos a receber cada vez
mais hóspedes alemães, e eles deixam sempre a chave no sítio errado. Precisava que a nossa folha
de boas-vindas fosse passada para alemão. É só uma página, e o texto está no e-mail que enviei
esta manhã. | Preciso da tradução para alemão do contrato com o distribuidor, são quatro
páginas, até ao dia 23 de março. | O hotel ao lado manda-me imensos ingleses e eu lá vou
gesticulando, eles acham graça. Mas já era tempo de ter a carta das massagens em inglês. São
duas páginas, mando o ficheiro mal o computador ligue | Bom dia, chamo-me Teresa e tenho uma
pequena fábrica de azulejos em Aveiro. Um arquiteto de Berlim pediu-nos a ficha técnica em
alemão até sexta-feira, dia 20. Seria possível tratarem disso? São seis páginas. Com os melhores
cumprimentos, Teresa Valente | traduzam-me por favor o folheto da clínica para inglês, segue em
anexo | isto não tem nada a ver com os posts, é assim, um hotel inglês pediu a nossa lista de
preços, e nós só temos em português, são três páginas, dava para traduzir até sexta | Exmos.
Senhores, venho solicitar a tradução do nosso catálogo de azulejos de português para inglês,
cerca de nove páginas. Precisamos dele até 30 de abril. Com os melhores cumprimentos, Leopoldo
Sequeira | Alguém que saiba inglês a sério que me reveja esta proposta, uma página, até quinta.
| traduzir o cardápio pro inglês até sexta que vem, 2 páginas | Conseguem traduzir um folheto de
vinhos para alemão até terça que vem? | chegou o anexo B do fornecedor, 3 páginas, é um
documento à parte. Traduzam também para inglês
""",
    "travel": """
tenho de estar no Porto no dia 15 de abril às nove, arranjem-me um comboio e um sítio para
dormir se faz favor | Preciso de um carro alugado em Faro no dia 30 deste mês, mala grande por
causa do material fotográfico | Será que me podiam reservar um comboio para o Porto no dia 20,
de manhã cedo? | Seria possível reservar-me um hotel em Faro a partir de 5 de junho, perto da
marina? | Tenho de estar no Funchal a 8 de maio, conferência de veterinários, e não percebo nada
desses sites de voos | dia 13 de abril tenho de estar em Sevilha numa feira de cerâmica,
arranjem-me transporte e cama | vejam voos pra Recife, congresso de fisio, quero opções ainda
hoje | Há uma feira de turismo em Madrid em maio, arranjam-me voo e hotel baratinhos? | hotel em
Coimbra, 14 coralistas, duplos | Me ajudem com a viagem: avião pra Recife, carro na chegada,
pousada perto da praia, tudo no CNPJ | Preciso ir à feira de cerâmica em Valência com duas
caixas grandes. Voo do Porto ou comboio, o que for mais barato, hotel com estacionamento perto
do recinto, e um carro pequeno para andar por lá três dias | Marca-me o comboio para Braga e um
quarto perto do conservatório, vou examinar alunos de piano três dias. Se o comboio for depois
das nove melhor, detesto madrugar. Sem alcatifa no quarto, por causa da asma | precisava de um
carro alugado em Faro, de 2 a 5 de abril, o mais barato. dá para reservar hoje? | dormida em
Évora, 2 noites, quarto para 3, até 90 euros | dia 26 tenho de estar em Braga às 15h e não há
maneira de perceber os comboios | Fui convidado para falar num encontro de veterinários em
Madrid, nem dormi de contente. É preciso um voo de Lisboa no dia 20 de março e duas noites de
hotel. Até 400 euros, que a clínica não é rica. | então, a reunião no Porto ficou confirmada
para quarta que vem às duas da tarde, quer dizer dia 18, e eu preciso de comboio de Lisboa para
lá estar a essa hora, volto no mesmo dia, segunda classe está ótimo | preciso de ir a Madrid lá
para maio, ainda não sei bem o dia, depende do cliente, mas vejam-me já os voos e um hotelzinho
ao pé de Atocha, a ver quanto é que isso dá | Boa tarde, preciso de um voo do Porto para Munique
no dia 15 de setembro, de manhã, e de regresso no dia 17. Viajo só com bagagem de mão.
Atentamente, Dr. Américo Vilhena | a companhia cancelou meu voo!! preciso de outro pra amanhã
cedo, Lisboa-Frankfurt | tenho de estar no Porto quarta dia 18 às 9h, comboio desde Lisboa |
Estou em Braga de 19 a 20 de março e ainda não tenho onde dormir, até 90 por noite | A TAP me
tirou do voo pra Madri do dia 25, do nada. A reunião continua de pé nesse dia, e a empresa só me
dá 200 euros | Comboio para o Porto na quarta dia 18, nada de alfa pendular caro, e que não seja
antes das 10 | Cancelaram-me o voo e o site não deixa remarcar, fartei-me. Porto–Madrid dia 16
de abril, volta a 17, comprem um novo
""",
    "websites": """
O meu site diz que estamos fechados à segunda, e já não estamos. Dava jeito corrigir isso até
sexta | o nosso site ainda diz feliz 2025 lá em cima 😬 | troquem no site a foto da recepção, a
nova segue já | No site ainda aparece o curso de cerâmica da Inês, que foi para Berlim há um
ano. Não seria de tirar? | os preços que aparecem online são do ano passado, o corte agora é 14
e a barba 9 | tirem do site a parte das bicis electricas que ja nao reparo isso | O site diz que
o passeio sai do cais 2, mas agora é o cais 5. Corrijam hoje pf, há gente a perder o barco | No
site ainda aparece a morada antiga, ontem um cliente foi lá bater à porta. Podem trocar pela de
Braga? | Até sexta às 18h tirem a Pale Ale da loja, acabou e o pessoal continua a pedir | no
site: tb fazemos lentes mensais. e tirem o fax pelo amor de deus | gente, o link de pagamento do
site tá quebrado, arrumem o quanto antes | No rodapé: 10-13 e 15-19, domingo fechado | queremos
um site feito de raiz, loja e blog, o antigo é para deitar fora | precisamos de uma página nova
para o alojamento em Tavira, texto e fotos no drive, até sexta | Mudámos a nossa oficina para um
espaço maior e estamos muito contentes. Podem pôr a morada nova no site até sexta-feira? É a Rua
das Oliveiras 31, em Braga. | o site está a mostrar os preços do ano passado, atualizem por
favor. a tabela nova segue já | Preciso que troquem os preços das pranchas no site até sexta |
Ontem uma turista perdeu-se porque o mapa no nosso site ainda aponta para a loja antiga,
coitada, chegou encharcada. Ofereci-lhe um chá e um pastel. Corrijam a morada e o mapa hoje, por
favor. | olha então é assim, mudámos o horário, agora fechamos à segunda e abrimos ao domingo, e
no site ainda está tudo ao contrário, isso tinha de se pôr certo porque já me vieram bater à
porta | trocar as fotos do site, ainda lá estão as do outono | então é o seguinte, mudámos o
horário, agora fechamos à segunda e ao domingo à tarde, no site ainda está o antigo e as pessoas
batem com o nariz na porta, coitadas, mudem lá isso por favor | Bom dia, no rodapé do nosso site
ainda aparece a morada da loja que fechámos. Peço que a retirem e que ponham a nova, com o mapa.
Cumprimentos, Horácio Bastos | O serviço de entregas acabou, é preciso apagar essa secção do
site | apareceu um ecrã branco no nosso site depois da atualização de um plugin, podem ver isto?
| trocar a foto da equipa no site, a Rita já não trabalha cá
""",
}
