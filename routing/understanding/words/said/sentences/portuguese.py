"""What people write in Portuguese in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
vejam quanto custaria uma segunda carrinha, alugada ou comprada |
quanto custa uma boa balança? três opções | fora isso preciso de um post para a noite de jogos |
e o meu ditado está na pasta, quero em texto |
a dona Okafor teve três aulas, 120 no total, mandem a fatura |
na página legal está o antigo chefe, tirem |
no fim de maio entra uma ajuda, preparem os ordenados |
dia 3 começa uma pessoa nova, tenham isso em conta e preparem os ordenados |
acabou o serviço no Hansen, é para cobrar: 6 horas e 220 de peças |
uma paciente diz que a página das marcações dá erro, vejam isso |
alguém se queixou que a loja não carrega, conseguem resolver |
pensamos em painéis solares, que apoios há? duas páginas chegam |
o livro de visitas tem 300 entradas para passar a uma lista |
desde o inverno não publicamos nada, dava jeito algo sobre o curso |
a Kim voa para Oslo dia 4, procurem e reservem algo razoável |
podiam ver o nosso correio uma semana enquanto o Robin está de férias? |
o regulamento só existe em alemão e queríamos em inglês |
gravámos a assembleia, alguém podia passá-la a escrito? |
há uma lista de antigos clientes, era bom alguém ligar | depois também os ordenados
""",
    "answer": """
a feira começa dia 8, portanto dois dias antes | o banco demora até segunda, depois mando |
que mudamos de sítio, e o novo número | a de Braga | a conta da empresa e o cartão |
é para todos nós | nada mudou, continuam cinco | o nosso contabilista envia |
agora não encontro, pergunto à minha mulher
""",
    "remark": """
preciso de ajuda | ajudem-me por favor | já agora essa conta não se usa |
o número antigo já não existe | como decidem quem trabalha para mim? | quem escolhe a pessoa? |
vou no comboio, leio depois | a loja agora é do meu filho | obrigado, leio logo à noite |
obrigado, depois digo alguma coisa | obrigado por perguntarem, está tudo bem |
obrigada, falamos segunda e avisamos | se alguém perguntar, os 60 em dinheiro eram selos |
para não estranharem: a transferência de dia 3 foi um reembolso |
o Robin substitui-me na próxima semana | a partir de maio falem com a Kim |
estou de licença, perguntem ao Robin | têm alguém que perceba de WordPress? |
algum de vocês fala polaco? | trabalham com gente que já fez isso? | percebem de Amazon? |
há desconto se pedirmos mais vezes? | ficava mais barato todos os meses? |
o que acontece depois aos nossos ficheiros? | demorem o tempo que precisarem |
não é preciso responder | queria saber quanto costuma custar | quem faria isso se pedirmos?
""",
    "change": """
o título é chato, algo com o mar | o cabeçalho está sem graça, mais divertido |
o apartamento tem de aceitar gatos | o quarto precisa de secretária | tem de haver elevador |
o início é longo e meio rígido | a foto está escura, usem outra |
a Kim não chega antes das nove, qualquer comboio mais tarde serve |
o Robin não come peixe, digam ao hotel | para o hotel: podemos ir até 150 |
para a newsletter: não esqueçam o sorteio | para a viagem: o Robin também vai |
digam que na Páscoa fechamos | escrevam na newsletter que o estacionamento é grátis |
e digam no post que há poucos bilhetes | ah, e o segundo cartão já agora |
e vejam também a caixa de caminho | a fatura podia dizer consultoria e não trabalho? |
a fatura pode levar o nosso logo? | o apartamento tem de dar para cadeira de rodas |
o orçamento subiu, podem ficar com o melhor | a data no texto está errada, é dia 9 |
esqueci-me de dizer que são duas lojas | escolhemos a versão longa |
a reunião passou para dia 12, uma noite mais tarde
""",
    "status": """
lembra-me em que estão a trabalhar para mim | o que é que está em andamento neste momento |
o cliente já tem? | chegou ao cliente? | digam outra vez o que têm em curso para mim |
em que estão a trabalhar para mim? | o que tenho a andar convosco? |
qual delas fica pronta primeiro? | gostava de saber se o hotel está marcado |
adorava saber como vai | saiu alguma coisa da minha pergunta? |
o que é feito do que perguntei na segunda? | posso perguntar em que ponto estão? |
alguém me diz se a carta saiu? | já se sabe quando fica pronto? |
estou curioso, já há algo para ver? | o fornecedor respondeu?
""",
    "cancel": """
vou por minha conta, não marquem nada | dormimos em casa de amigos, sem reserva |
vamos de carro, sem comboio | não façam mais nada nisso | o chefe diz que não, sem post |
parem de procurar, já temos alguém | não continuem, vamos mudar de empresa |
caiu a reunião da Kim, portanto sem comboio | o Robin está doente, o voo já não faz falta |
vamos para outro contabilista, parem aqui | já não é preciso, a direção decidiu outra coisa |
não há festa, portanto nada de convites | retiro essa encomenda |
o cliente mudou de ideias, podem fechar
""",
    "thanks": """
tiro o chapéu | dez em dez | impecável, obrigado | a vossa tradutora foi maravilhosa, digam-lhe |
digam à Ana que adorei | agradeçam à equipa por mim | quem escreveu isto é um génio |
correu às mil maravilhas, obrigado | salvaram a minha semana | eu não fazia melhor |
os convidados adoraram, obrigada | que alívio, obrigado | os clientes estão encantados
""",
    "greeting": """
ora viva | olá malta | então, tudo bem? | olá, é a Kim da padaria | bom dia, aqui o Robin |
olá, fala a Kim do estúdio | olá, somos os novos da rua do Moinho
""",
    "complaint": """
cinco dias para um post, a sério | uma semana para uma página, por favor |
três semanas para uma carta, valha-me deus | isso nunca devia ter saído assim |
pedi expressamente os dois cartões | a carta não devia ter ido sem o meu sim |
disse isso tudo no mês passado e voltam a perguntar | porque tenho de repetir tudo |
como é que saiu com o nome errado? | o meu número privado estava no folheto, como é possível? |
sinceramente sozinho tinha sido mais rápido | demorou mais do que se fosse eu |
o cliente viu o preço errado, que vergonha | não foi isso que vos pedi |
mandaram sem me perguntar | por vossa culpa os convidados encontraram a porta fechada |
acho mal não ter resposta | a carta foi para a morada antiga embora eu avisasse |
ninguém viu a data | não estamos satisfeitos com isto
""",
    "not_for_us": """
posso tomar aspirina com vinho? | o mel faz bem à tosse? | que vitaminas devo tomar |
fazemos calendários para empresas, mando o catálogo? | estampamos t-shirts, quer orçamento? |
alguém podia ficar com o cão enquanto estamos fora? | quem rega as plantas nas férias? |
somos uma agência de pesquisa e pomos o seu site no topo | vendemos contactos, falamos? |
escrevo em nome de um investidor com uma proposta | onde se come bem por aqui? |
conhecem um bom cabeleireiro? | o meu filho procura estágio convosco | emprestam-me uma escada? |
avariou o aquecimento, fazem isso?
""",
}
