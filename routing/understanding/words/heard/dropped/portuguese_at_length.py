"""What people who write Portuguese want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
A reunião em Recife acabou virando uma chamada de vídeo, porque o cliente também achou melhor.
Então não precisam mais procurar os voos. Minha esposa, que morre de medo quando eu ando de
avião, ficou felicíssima. | Podem desmarcar o senhor do telhado. Parou de pingar sozinho e o meu
genro, que é arquiteto, vai lá ver no domingo. | Bom dia. Com esta chuva a estrada até à
queijaria desabou e a câmara fala em três semanas de obras. Não há maneira de receber gente cá
em cima, por muito que me custe. A prova fica sem efeito, e eu própria aviso os que já tinham
confirmado. | Bom dia, minha gente. O rapaz do 2.º andar afinal fica mais um ano, já nos
entendemos. Por isso deixem estar as visitas. Muito obrigado, Armindo | Boa tarde Cristina,
Fico-lhe muito grata por tudo até aqui. Tenho porém de desistir das reuniões de abril com os
fornecedores, o médico mandou-me parar dois meses. Anule tudo, se faz favor, sem grandes
explicações. Com estima, Olívia Ramalho, Tapetes Ramalho | A Carla voltou da licença mais cedo e
já pegou nos emails como se nunca tivesse saído, abençoada. Podem parar de responder aos
clientes. | O fabricante dos estores faliu, soube-o pelo rádio enquanto almoçava. Não liguem a
mais ninguém da lista, não tenho o que vender | olha, o voo pro Recife já não precisa, o cliente
preferiu fazer por vídeo, melhor assim que eu tenho pavor de avião | Bom dia, fala a Rute, da
perfumaria. A minha irmã regressou mais cedo da licença e vai voltar a tratar do correio dos
clientes. Assim sendo, prescindimos da vossa ajuda em abril. Um grande bem-haja, Rute
""",
}
