"""What people who write Portuguese remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
correu bem a prova no Porto, 3 ouros e um braço partido (o do pai, que caiu na bancada). o
comboio chegou a horas e tudo | Fui ontem à câmara municipal e deram-me um folheto sobre um dos
programas. Digitalizei-o e está junto dos outros documentos. | O fotógrafo esteve cá na
segunda-feira e as imagens ficaram lindas. Pus as vinte melhores na pasta partilhada, já com os
nomes dos produtos. | A diretora do lar de Santa Clara ligou-me a confirmar a visita e foi muito
simpática. Disse que gostou da forma como a abordaram. | O Rui entregou hoje a folha de horas
que faltava, e já a pus na pasta. Pediu desculpa pelo atraso, teve o filho doente. | Já coloquei
o extrato do banco na pasta, junto com as notas da gráfica. Demorei porque o gerente estava de
férias e só ele conseguia liberar o acesso. | A newsletter deu que falar cá na terra. O senhor
dos correios leu a parte do azeite novo e veio comprar dois garrafões, e olhem que ele nunca
compra nada. | A minha colega Inês, que vai comigo a Madrid, está no estrangeiro até
sexta-feira. Falei com ela ontem e ficou muito contente com o hotel que vocês encontraram. |
Hoje recebi um telefonema de um casal de Curitiba que reservou só por causa das fotos da
varanda. Eles disseram que parecia que dava para sentir o cheiro do café. | Descobri que a
parteira se chama Deolinda Saraiva, com S, porque encontrei um cartão antigo dela. O neto
contou-me que ela ajudou a nascer metade da aldeia. | O engenheiro esteve lá comigo esta manhã e
confirmou as alturas, por isso as medidas que têm estão certas. | A minha irmã traduziu as
regras para francês e mandou-mas ontem à noite, já as pus junto das outras. | Deixei as
fotografias na pasta, mas faltam as do colar verde porque a peça está em exposição no Porto até
domingo. | Falei com a gerente do banco e ela foi uma simpatia, diz que nos próximos dias tratam
do mandato. | O Rui gravou tudo com o telemóvel dele e prometeu enviar-vos o ficheiro. Se ele se
esquecer eu trato disso, moro por cima da oficina. | O programador diz que já corrigiu o erro do
login e que esta noite carrega uma versão nova no TestFlight. | O meu pai viu o logótipo e já
quer mandar pintar a carrinha com ele. Cá em casa está aprovado! | Ontem falei com o senhor
Almeida ao telefone e ele foi simpatiquíssimo, afinal o vaso partiu-se em casa dele. | A minha
contabilista já teve um caso igual e diz que costumam demorar umas três semanas a responder. No
caso dela foi um florista de Leiria e correu tudo bem. Por mim não há pressa nenhuma, só queria
que soubessem. | a dona teresa já me pagou os azulejos, vi agora no banco. e o joão vai de
férias na sexta | a obra da escola parou por causa da chuva, o encarregado já sabe, o rui fica
no armazém a arrumar | Boa tarde. O contador da água já foi trocado e o rapaz da câmara apontou
a leitura antiga num papel, que guardei na gaveta. Atentamente, Bernardino | oi, aqui é o Caio,
filho da dona Célia. ela mandou as chaves do 302 pro porteiro, o pessoal da visita pode pegar lá
direto | Boa noite, a senhora da limpeza contou-me que os hóspedes adoraram a casa e deixaram um
bilhete a agradecer a resposta tão rápida. Fiquei contente. Cumprimentos, Matilde Rocha | Boa
tarde, minhas senhoras. O casal jovem que veio ver o andar escreveu-me um postal muito bonito e
já falou com o meu sobrinho sobre a garagem. Com amizade, Odília | Hoje tivemos fila à porta às
oito da manhã por causa dos croissants. A minha avó não ia acreditar. | Chegou mais uma carta
deles, igual à anterior. Digitalizei e está na pasta, fiquei com o coração nas mãos mas afinal é
só um duplicado. | O drone filmou hoje a praia, o Rui já copiou tudo para o disco que vos enviei
na semana passada. | Prezada equipe, como vão? Aqui na escola de capoeira tudo caminha bem. Só
queria avisar que as fotos do quadro da reunião já estão na pasta, com uma folha explicando as
minhas abreviações. Um abraço, Jussara Menezes | Olá a todos, uma boa nova: a câmara confirmou
hoje o apoio de 2.000 euros para a nossa banda. O papel assinado chega pelo correio. Ficámos
mesmo contentes e quisemos partilhar. Abraços, Maestro Rui Sequeira | Bom dia Teresa, Espero que
esteja tudo bem por aí. Só para avisar que a Dra. Vilar já me devolveu o contrato assinado, veio
por correio como antigamente, e digitalizei-o para a pasta dela. Beijinhos, Carla Nogueira
Terapia da Fala | Querida Beatriz, Espero que a mudança tenha corrido bem. Por cá, boas
notícias: a câmara aprovou finalmente a esplanada e vamos ter mais vinte lugares este verão.
Fiquei tão contente que tinha de contar a alguém. Um abraço apertado, Dulce Amaro, Casa de Chá
Amaro | Hoje fechámos a oficina mais cedo porque faltou a luz em toda a rua. Os mecânicos
ficaram a jogar às cartas à porta. Amanhã já está tudo normal, dizem. | Falei com o hotel que
reservaram e a senhora era de Viseu como eu, conhecia o meu tio! Já me guardou um quarto virado
para o pátio. O mundo é pequeno. | O João já enviou as horas do pessoal, estava no Algarve e
esqueceu-se do computador em casa. Confirmei com ele ao telefone e batem certo. Ele traz
laranjas na sexta. | A minha prima, que viveu em Berlim, leu a vossa versão alemã no comboio e
diz que está impecável. Até aprendeu uma palavra nova, contou ela | O senhor Américo já assinou
a folha de horas, veio cá de propósito apesar da ciática. Deixei-a digitalizada ao lado das
outras | Boas notícias, o site da câmara pôs um link para nós e ontem já vieram quatro pessoas
por causa disso. Uma até levou o tapete grande | a minha sobrinha já tirou as fotos dos folares,
ficaram lindas, mandei-as agora por email para aí, são sete acho eu, ou oito | gente achei mais
uma pasta de fichas mas olhei aqui e é tudo repetido, já joguei fora, então o que vocês têm aí é
tudo mesmo | Olá, boa tarde. A minha sogra, que nunca elogia nada, disse que a galeria nova
parece de revista. Achei que mereciam saber. Cumprimentos da marcenaria, Hélder Matos | Bom dia,
é a Vera, da empresa de limpezas. Queria só avisar que a Clínica Boavista já nos ligou por
iniciativa própria e que ficámos de falar com eles. Continuação de bom trabalho, Vera | A sala
Zoom é a mesma do ano passado. A password também, por isso não é preciso criar nada.
""",
}
