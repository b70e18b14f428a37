"""What people who write Portuguese remark of work or of themselves; as stories."""

from __future__ import annotations

REMARKED = {
    "remark": """
A minha contabilista já teve um caso igual e diz que costumam demorar umas três semanas a
responder. No caso dela foi um florista de Leiria e correu tudo bem. Por mim não há pressa
nenhuma, só queria que soubessem. | Boa tarde, minhas senhoras. O casal jovem que veio ver o
andar escreveu-me um postal muito bonito e já falou com o meu sobrinho sobre a garagem. Com
amizade, Odília | Prezada equipe, como vão? Aqui na escola de capoeira tudo caminha bem. Só
queria avisar que as fotos do quadro da reunião já estão na pasta, com uma folha explicando as
minhas abreviações. Um abraço, Jussara Menezes | Olá a todos, uma boa nova: a câmara confirmou
hoje o apoio de 2.000 euros para a nossa banda. O papel assinado chega pelo correio. Ficámos
mesmo contentes e quisemos partilhar. Abraços, Maestro Rui Sequeira | Bom dia Teresa, Espero que
esteja tudo bem por aí. Só para avisar que a Dra. Vilar já me devolveu o contrato assinado, veio
por correio como antigamente, e digitalizei-o para a pasta dela. Beijinhos, Carla Nogueira
Terapia da Fala | Querida Beatriz, Espero que a mudança tenha corrido bem. Por cá, boas
notícias: a câmara aprovou finalmente a esplanada e vamos ter mais vinte lugares este verão.
Fiquei tão contente que tinha de contar a alguém. Um abraço apertado, Dulce Amaro, Casa de Chá
Amaro | Falei com o hotel que reservaram e a senhora era de Viseu como eu, conhecia o meu tio!
Já me guardou um quarto virado para o pátio. O mundo é pequeno. | O João já enviou as horas do
pessoal, estava no Algarve e esqueceu-se do computador em casa. Confirmei com ele ao telefone e
batem certo. Ele traz laranjas na sexta. | Bom dia, é a Vera, da empresa de limpezas. Queria só
avisar que a Clínica Boavista já nos ligou por iniciativa própria e que ficámos de falar com
eles. Continuação de bom trabalho, Vera | para quem está a passar o livro de visitas, há lá uma
página com desenhos de uma criança, não se assuste, é da minha neta, nessa não há nada para
escrever, é só bonita | aquela pesquisa foi parar à mesa da minha irmã, que é a desconfiada da
família, e até ela disse que sim senhor, bem feito, por isso transmitam lá à pessoa que a fez |
hoje foi o último dia da nossa cozinheira, trinta e dois anos de casa, chorámos todos, até o
homem do gás, não preciso de nada, era só para deixar aqui dito, amanhã é outro dia | Querida
designer, por curiosidade, o burro que viu no portão chama-se Ministro e tem vinte e dois anos.
Foi ele quem escolheu o sítio da quinta, por teimosia. É uma longa história. Abraços, Quinta do
Ministro, Isaura
""",
}
