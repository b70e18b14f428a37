"""What people write in Portuguese, by kind of message."""

from __future__ import annotations

SAID = {
    "request": """
além disso precisamos de um folheto para o mercado |
outro tema: um comboio para Lyon para dois em junho |
lembrete ao Silva por causa da fatura de março | fatura para o Costa, 300 euros |
passem estas notas a limpo | um comboio para o Porto, duas pessoas |
revejam três páginas, por favor | faltam os recibos de vencimento de junho |
é preciso ordenar os recibos de abril |
umas publicações para a nossa página era bom | podem atender o telefone na sexta? |
queremos anunciar o novo horário, preparem um email | tratem das faturas em aberto |
mandem traduzir o contrato | a contabilidade tem de estar pronta até ao fim do mês |
lembrete a quem não pagou | o formulário deixou de funcionar, é para arranjar |
passem a entrevista a escrito | salários para cinco pessoas |
os preços do site estão errados, é preciso mudar | a lista de preços tem de ser atualizada |
fatura ao Peters, 20 horas a 60 | os recibos de junho precisam de ser organizados |
alguém tem de ligar ao banco por causa do cartão | há 50 emails por responder, tratem disso |
tenho um texto em inglês de que preciso em português | está na altura outra vez: o IVA |
marca-me um comboio para o Porto | faz as contas e prepara os salários |
contabilidade de outubro até sexta | as contas de março, por favor | newsletter para dezembro |
preciso de um folheto para o dia aberto | precisava do contrato traduzido até segunda |
preciso de três posts para o Instagram | precisamos de alguém que atualize os preços no site |
precisávamos de uma página nova para a loja | temos de tratar dos salários |
podias escrever a newsletter? | podes marcar-me um voo para Viena na próxima semana? |
pode fazer a contabilidade de abril? | poderia preparar os salários de maio? |
vocês podem fazer a contabilidade do terceiro trimestre? | me ajuda com uma fatura devolvida? |
alguém pode ver o nosso site? o formulário não funciona |
alguém poderia transcrever esta entrevista? | seria possível ter um novo logótipo? |
quem pode traduzir duas páginas para francês? |
quem poderia tratar do email enquanto estou fora? | há alguém que possa desenhar um cartaz? |
por favor envie uma fatura ao Miller de 900 euros | por favor liguem às pessoas da lista |
favor cobrar os clientes que não pagaram | reconcilia a conta bancária de setembro |
escreve três posts sobre o novo produto |
encontra um hotel perto da feira, no máximo 120 euros | traduz isto para alemão, é urgente |
transcrever a gravação em anexo | atualizar o horário no site |
liga a estes contactos e marca reuniões | pesquisem cinco fornecedores de sacos de papel |
procuro alguém para uma brochura | procuro ajuda com os impostos |
quero uma faixa nova para a loja | queria mandar traduzir os nossos termos |
gostaria que alguém revisse o meu artigo | queremos encomendar um vídeo curto |
o costume: salários de junho, por favor | nova tarefa: limpar a lista de clientes |
mais uma coisa para fazer: passar 40 cartões para a folha |
a seguir: legendas para o vídeo, 12 minutos | Olá! Podias fazer as contas de abril? |
bom dia, por favor cobrem as faturas em atraso |
olá equipa, precisamos de uma página até dia 15 |
Obrigado! E podias fazer também a newsletter? |
muito obrigada, bom trabalho. Agora o mesmo para novembro |
perfeito, obrigado. Agora preciso das faturas de março |
o site está em baixo, é preciso arranjar | o meu email está um caos, alguém pode organizar? |
tenho aqui 30 recibos para lançar | mudamos de morada em maio e é preciso mudar em todo o lado |
reserva uma mesa para seis na quinta às 19h | lembrem todos os que ainda não pagaram |
todos os meses: reconciliar a conta e mandar-me um resumo |
a partir de agora publiquem duas vezes por semana no LinkedIn |
marca uma reunião com o Keller na terça às três | encomenda 200 cartões para a nova colega |
faz uma folha com todos os contratos | resume o relatório numa página |
duas coisas: as contas de maio e uma newsletter para junho |
primeiro liga aos clientes, depois manda-lhes a brochura |
faz as contas de março e escreve a newsletter | urgente: arranjar o pagamento da loja |
500 palavras sobre limpezas de primavera para o blog |
logótipo para uma padaria, cores quentes | voos para dois para Madrid, de 3 a 5 de abril |
introdução de dados, 120 linhas, de PDF para o CRM |
o contabilista pede as contas de fevereiro, podem prepará-las? |
alguém tem de ligar ao senhorio por causa do aquecimento |
preciso de alguém este fim de semana para os emails dos clientes |
preparem um orçamento para o projeto Brandt | ajuda-me a planear o passeio da equipa |
faz-me uma app para o telemóvel | preciso de um canalizador para a cozinha
""",
    "answer": """
antes das férias, por volta do dia 3 | quando alguém tiver tempo |
o que é que os outros costumam pôr? | difícil dizer, digamos terça | eu diria duas páginas |
a Olga que decida | não há pressa | não é urgente |
sexta | sexta ao meio-dia | até ao fim do mês | terça que vem às três | março |
terceiro trimestre | o mês passado | o segundo | a primeira | opção 2 | os dois | todos |
nenhum | contabilidade | a newsletter | de alemão para inglês | uns 40 | 12 páginas |
cerca de duas horas | 1.200 euros | não mais de 300 | Instagram | sim | sim, por favor |
sim, exato | isso mesmo | não | não, ainda não | não obrigado | não tenho a certeza | não sei |
não faço ideia, decidam vocês | mando depois | tenho de ver | a Ana já tem |
como da última vez | como sempre | foi para uma impressora que comprámos em maio |
foi o comboio para Lisboa | o cliente é o Keller, o curso de 12 de maio | o novo horário |
os nossos clientes, sobretudo pequenos restaurantes | simpático mas não demasiado |
o que vos der mais jeito | tanto faz | está na pasta partilhada | aqui está | segue em anexo |
qualquer dia menos quarta | de preferência de manhã | depois das 16h |
chama-se Tom, tom@example.com | é privado, deixem de fora | sim, as duas contas | a da empresa |
só a primeira metade | o mais depressa possível | sem pressa, duas semanas está bem | saltar |
em euros | curto, meia página | à equipa de vendas | todos os meses
""",
    "remark": """
dúvidas sobre o contrato, liguem à Lena | a Lena sabe tudo das reservas |
dos salários trata o senhor Pedra | o Tim cuida do site do nosso lado |
que letra é essa? | de onde é a fotografia? | o vizinho concorda | no dia 9 já estou de volta |
vejo isso mais tarde | ok, até já | essa empresa já não existe, deixem em branco |
trabalham ao sábado? | é mais caro ao fim de semana? | ah, já percebi |
estou em reunião até às quatro |
é com ou sem IVA? | o preço inclui tudo? | a conta antiga já não existe |
quanto seria mais ou menos? | quanto por página? |
o nosso contabilista é o senhor Reis, ele sabe | estou em reuniões toda a manhã |
ponho-os hoje à noite na pasta | essa paguei em dinheiro | ok, percebido |
o pagamento do dia 5 foi a renda | ele só fala francês | faltava esta |
tinha-me esquecido de uma, aqui está | esse pagamento era pessoal |
os 120 do dia 3 foram um presente | isso é do outro projeto | já lhe disse |
o escritório fica na Rua do Jardim | obrigado, começo agora | estou a tratar disso |
feito, está no vosso email | pus na pasta | quanto cobram por página? | dá para pagar por mês? |
como vos mando o ficheiro? | ok | okay | ok perfeito | está bem | tudo bem | combinado | certo |
entendido | percebi | beleza | faço isso | vou fazer | deixa comigo | parece-me bem |
por mim tudo certo | 👍 | 👌 | bom saber | sem problema | não faz mal |
os 480 foram para a impressora | acabei de vos mandar o extrato | já carreguei os ficheiros |
os documentos estão na pasta | acabei de pagar a fatura |
para vossa informação: estou em viagem até quinta | aviso: o escritório fecha na segunda |
já agora, o logótipo é o do site | a propósito, o Tom volta na próxima semana |
atenção, os preços são sem IVA | tenham em conta que o cliente prefere telefone |
o acesso mudou | esqueci-me da lista, aqui está | desculpem, ficheiro errado, este é o certo |
aqui está o recibo que faltava | em anexo a nova versão da lista |
falta um recibo, ainda estou à procura | o banco diz que o extrato chega amanhã |
falei com o senhorio e ele concorda | ela prefere que liguem de manhã |
a pessoa de contacto é a Maria | as nossas cores são azul e branco |
a nova morada é Rua do Jardim 4 | esta semana não estou no escritório |
amanhã não estou contactável | vejo isso hoje à noite | depois digo |
precisam de mais alguma coisa de mim? | que formato precisam? | receberam o meu email? |
quanto custa? | quanto é que custa? | qual é o preço? | quais são os vossos preços? |
o IVA está incluído? | quanto tempo demora normalmente? | o que sabes fazer? |
como é que isto funciona? | trabalham também ao fim de semana? | quem vê os meus ficheiros? |
posso falar com uma pessoa? | cuidado com a segunda coluna, por favor |
mesmo o que eu queria, só um pormenor: o título é Dr. | sobre a newsletter: a foto é da Anna |
sobre as contas: a transferência de 300 era pessoal | acho que há uma gralha na linha 3 |
na página dois falta a data | gosto mais da segunda versão | por mim está bom |
hoje estou doente | digam se tiverem dúvidas | diz à Ana que a chave está com o vizinho
""",
    "change": """
tem de estar pronto dois dias antes | precisamos na terça e não na sexta |
tirem o segundo capítulo | tirem o número de telefone | não ponham os preços |
dividam em dois ficheiros |
incluam também a fatura de março | tudo em Arial, por favor | enviem à Olga e não a mim |
em Excel e não em PDF | duas páginas chegam em vez de três | ponham em baixo a morada nova |
o quarto devia dar para o jardim | o texto devia ser mais simpático |
o carro tem de ser maior | contem também com a Lena | ponham a minha irmã na lista |
o comboio devia sair mais tarde | somos três, não dois |
antes de comboio do que de avião | façam oito em vez de cinco | o título mais curto |
podiam incluir também as viagens? | contem também os adiantamentos | mais formal, por favor |
escrevam de forma mais simples | junho pode sair, só julho | chegaram mais duas páginas |
tem tempo até dia 12 | podem juntar também as refeições? | pode ser quinta em vez de sexta? |
incluam também as viagens | só os três primeiros capítulos, não o livro todo |
deixemos o email para maio | uma correção: escreve-se com dois n | usem o modelo antigo |
encurtem um pouco o texto | ponham uma tabela no fim | preciso na terça em vez de quinta |
deixem os preços de fora | sem os nomes, por favor | melhor duas páginas do que quatro |
tem de ser verde, não vermelho | mantenham o título antigo | pode ser em PDF em vez de Word? |
o voo tem de ser no dia 4, não no 5 | façam também a segunda conta |
agora somos cinco, não quatro | pode esperar até quinta? | comecem pelas atrasadas |
melhor 45 minutos do que uma hora | mudei a lista, usem esta | melhor segunda |
que seja segunda | melhor quinta do que quarta | podemos passar para sexta? |
podes mudar a newsletter para a próxima semana? | por favor passa a chamada para as 16h |
pode ser um dia mais tarde? | vamos adiar para depois da Páscoa | adiem uma semana |
preciso mais cedo, quarta se possível | pode estar pronto já ao meio-dia? |
o prazo agora é dia 20 | afinal não é para sexta, segunda chega | muda a data para dia 5 |
mudança de planos: 300 palavras em vez de 500 | na verdade são 20 páginas |
só os dois primeiros capítulos | não é março mas abril | queria dizer abril, não março |
desculpa, referia-me à conta da empresa | correção: o valor é 1.450 |
acrescenta também os números do segundo trimestre | incluam também as despesas, por favor |
e os novos preços também | podes juntar o Tom à lista? | adicionem os recibos de maio |
ponham também o nosso telefone | mais uma coisa do folheto: usem o logótipo novo |
na newsletter, acrescentem uma frase sobre o estacionamento | tira o último parágrafo |
tirem a segunda foto | sem introdução, por favor | mais curto, 100 palavras no máximo |
em francês em vez de espanhol | duas pessoas em vez de três | melhor azul do que verde |
mandem à Anna em vez de a mim | a fatura deve ir para a outra morada |
estendam ao quarto trimestre | liguem só às quintas | o dobro dos posts |
sobe o orçamento para 500 | prefiro de manhã | podem tornar o início mais divertido? |
corrijam o nome, é Meyer com y | muda o título para "Primavera" | antecipa para amanhã |
as contas já não têm pressa, fim do mês está bem | desfaz isso
""",
    "status": """
isso já está acabado? | pronto ou ainda em curso? | já feito? |
já alguém pegou nisto? | em que ponto estamos? | vai estar pronto a tempo? |
e o hotel? | há alguma coisa do logótipo? | T-9? | que é feito da lista? |
quanto falta para o site? | quanto tempo mais? | posso ver o que já há? |
posso olhar já para a primeira versão? | alguém já viu isso? | o Tom já acabou as chamadas? |
quando vejo o primeiro rascunho? | já há uma primeira versão? | o que aconteceu ao meu pedido? |
alguém trata dos salários? | estão a avançar? | quando tenho o relatório? |
já olharam para o folheto? | está alguém a tratar disso? | foi enviado? | e o meu cartaz? |
e as faturas? | olá? há avanços? | os bilhetes estão comprados? | o cliente respondeu? |
onde estão as minhas coisas? | como estamos com a contabilidade? |
onde está a minha newsletter? | em que ponto está a tradução? | como está o meu pedido? |
estado? | ponto da situação? | há novidades? | alguma novidade do site? |
o que se sabe do T-12? | como vai isso? | como está a correr? | como vão as chamadas? |
como está a transcrição? | o que se passa com as faturas? | o que é feito do meu pedido? |
já está pronto? | a newsletter está pronta? | as contas já estão feitas? |
alguém está a trabalhar nisto? | alguém já começou? | alguém pegou na minha tarefa? |
já enviaram as faturas? | já ligaste ao senhorio? | quando é que fica pronto? |
quando chega a tradução? | quando recebo o relatório? | para quando é o logótipo? |
fica pronto até sexta? | conseguimos até segunda? | quem está com o logótipo? |
quem trata das minhas contas? | o que falta fazer? | o que está em aberto? |
mostra-me as minhas tarefas | as minhas tarefas | o que falta? |
quantas chamadas estão feitas? | só queria saber do folheto | queria saber como vai a pesquisa |
podes dizer-me como está a reserva? | podem dar-me uma atualização do cartaz? |
os voos estão reservados? | já há data para o vídeo?
""",
    "cancel": """
o plano foi por água abaixo, parem | afinal já tínhamos um |
arranjámos outra solução, não façam |
já não é preciso, o meu irmão tratou disso | deixem estar, o cliente desistiu |
isso acabei eu no domingo |
a feira não se realiza, anulem o comboio | já fizemos nós, podem parar |
podem deixar as chamadas | podem acabar a pesquisa | parem tudo | podemos passar sem o folheto |
o negócio caiu, parem por favor | o contabilista já fez, por isso esqueçam |
afinal não queremos o email | desistimos do vídeo | esqueçam o hotel | cancela | cancelar |
cancela isso | por favor cancelem a newsletter | cancela T-3 | pára | parem com isso |
parem as chamadas por favor | já não preciso das contas | já não preciso |
já não precisamos da tradução | já não é preciso | não é mais necessário |
afinal não é preciso o folheto | esquece | esqueçam o folheto | esquece o logótipo |
deixa estar | deixem estar | deixa estar, já fiz eu | já fiz eu mesmo, não é preciso |
já está resolvido, podem parar | este mês não há newsletter | afinal não façam |
desmarca a reunião | desmarcar por favor | não façam os salários, o contabilista trata |
já não têm de lhes ligar | quero retirar o meu pedido | retiro o pedido |
o evento foi cancelado, por isso não há folheto | o cliente desistiu, podemos parar |
mudei de ideias, já não quero | desta vez saltamos a newsletter |
já não há viagem, cancela o voo | tira isso da lista | apaguem o meu pedido
""",
    "thanks": """
obrigado, agora bate tudo certo | obrigada por terem feito tão depressa |
era mesmo isto que precisávamos |
que rapidez, obrigado a todos | são fantásticos |
é mesmo isso, obrigado | fico muito contente | um trabalho muito bonito |
melhor era impossível | obrigado pela rapidez | obrigado | obrigada | obrigado! |
muito obrigado | muito obrigada | obrigadão | obrigado a todos | obrigada Ana |
obrigado, ótimo | obrigado, ficou ótimo! | perfeito, obrigado | perfeito! | ótimo |
ótimo trabalho | fantástico | excelente | excelente trabalho | bom trabalho | muito bem |
bem feito | boa | boa! | maravilha, obrigado | mesmo o que eu precisava, obrigada |
vocês são os melhores | que rapidez! | uau, que rápido, obrigado | adoro | adorei! |
muito contente com o resultado | obrigado pela resposta rápida | obrigada pela ajuda |
obrigado pelas contas, está tudo certo | obrigado, é tudo por hoje |
obrigado, sem mais perguntas | ok obrigado | está bem, obrigada | obrigado e bom fim de semana |
os clientes gostaram muito da newsletter | agradeço | valeu | 🙏 | ❤️
""",
    "greeting": """
viva | boas a todos | olá equipa |
olá | olá! | oi | olá Ana | olá a todos | bom dia | bom dia a todos | boa tarde | boa noite |
olá, está aí alguém? | está alguém aí? | estás aí? | olá, tudo bem? | como estás? | como vai? |
boa segunda-feira! | feliz ano novo! | já voltei | adeus | até amanhã | até logo | tchau |
bom fim de semana | prazer | 👋
""",
    "complaint": """
quatro dias e ainda sem resposta | outra vez a versão errada | falta metade |
outra vez a morada errada | cobraram-me uma coisa que não pedi | ninguém leu isto |
pedi um logótipo e recebi um rabisco | paguei por isto e não vale nada |
sempre o mesmo, sempre tarde | esperava isto na segunda, onde está? |
ninguém me avisou do atraso | mais um erro na fatura | muito mau serviço, sinceramente |
estava prometido para a semana passada | há erros por todo o lado |
isto não me serve para nada | já estou farta disto | porque é que ninguém me responde? |
dias sem resposta, assim não pode ser | espero há cinco dias e não sei de nada |
ninguém me liga de volta | há uma semana que não tenho notícias vossas |
dez dias e ainda sem resposta | tive de corrigir tudo sozinho | esqueceram-se de metade |
porque é que o meu pedido foi ignorado? | é a segunda vez que mandam o ficheiro errado |
os totais não batem certo outra vez | estou muito descontente com a forma como correu |
está errado outra vez, é a terceira vez! | isto está errado | está tudo errado |
os números estão errados outra vez | não estou contente com isto | não estou nada satisfeito |
estou muito desiludido | isto é inaceitável | assim não dá | ainda estou à espera! |
espero desde segunda e ninguém responde | ninguém me responde | porque é que ninguém responde? |
está a demorar demasiado | outra vez atrasado | prometeram para sexta e ainda nada |
isto era para ontem! | o prazo falhou outra vez | quantas vezes tenho de perguntar? |
o texto está cheio de erros | cheio de gralhas, alguém reviu isto? | trabalho descuidado |
má qualidade | péssimo serviço | a tradução não serve | não foi isto que pedi |
não foi isto que combinámos | falta metade | ligaram às pessoas erradas |
foi mal-educado com a minha cliente | cobraram-me duas vezes |
a fatura é alta demais, combinámos 60 | quero o meu dinheiro de volta | quero reclamar |
quero fazer uma reclamação | uma perda de tempo | sempre o mesmo erro | estou farto |
é ridículo | que confusão | não pode ser | a sério? outra vez? | esperava mais |
o meu cliente está zangado por causa disto | por vossa causa perdemos a feira | que vergonha
""",
    "not_for_us": """
o nosso telhado tem uma fuga, alguém pode vir? | procuro uma babysitter para sábado |
quem me corta a relva? | a máquina de lavar avariou | precisamos de um eletricista |
a minha bicicleta precisa de arranjo |
quanto tempo vivem os elefantes? | qual é a profundidade do mar? | quem pintou esse quadro? |
porque é que o céu é azul? | qual é o rio mais comprido? | quantas patas tem uma aranha? |
foi escolhido, abra o anexo | hoje sinto-me sozinho |
conheces um bom médico aqui perto? | o que janto hoje? | diz-me uma coisa engraçada |
conta-me uma história | quem joga esta noite? |
acreditas em fantasmas? | há vida em Marte? | recomendas-me um bom livro? |
qual é a tua comida preferida? | como está o tempo? | está a nevar aqui |
crédito fácil sem garantias, peça aqui | conta-me algo interessante | diz-me algo simpático |
viste o novo filme? | quem vai ganhar as eleições | qual é a altura da torre Eiffel |
tens filhos? | que dia bonito | ontem vi um filme ótimo |
compre endereços de email ao melhor preço | ganhe dinheiro rápido, responda sim |
a sua encomenda espera, confirme aqui a morada | pomos o seu site no topo do Google |
como vai estar o tempo amanhã? | vai chover no fim de semana? | conta-me uma piada |
quem ganhou ontem? | qual é a capital da Austrália? | quantos anos tens? | és um robô? |
gostas de música? | qual é o sentido da vida | tive um ótimo fim de semana no lago |
o meu gato está doente | o trânsito hoje estava terrível | hoje estou tão cansado |
o almoço estava ótimo | viste o jogo? | o que vais fazer nas férias? | que calor hoje |
parabéns pelo aniversário! | haha | kkk | 😂 | que engraçado | canta-me uma canção |
que horas são em Tóquio | dá-me uma receita de panquecas | o que é bom para a constipação? |
o que achas da política | ganhe 5000 euros por semana em casa, clique aqui |
ganhou um prémio, reclame já | compre seguidores baratos, 50 % de desconto |
invista agora em cripto e duplique o dinheiro |
a sua conta foi escolhida para um cartão presente | oferecemos SEO ao melhor preço, interessa? |
invista na minha startup | acende a luz | chama-me um táxi | estou aborrecido |
boa sorte para o exame | quanto é 12 vezes 14
""",
}
