"""What people who write Portuguese want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
E se não fizéssemos a newsletter de todo? Já não faz sentido com a loja fechada. | Olhem, a
proposta pode ficar como está, meio traduzida. O cliente desistiu de nós, eu desisto dele. | A
reunião em Recife acabou virando uma chamada de vídeo, porque o cliente também achou melhor.
Então não precisam mais procurar os voos. Minha esposa, que morre de medo quando eu ando de
avião, ficou felicíssima. | Já não é preciso a carta para o inquilino do 2.º esquerdo,
resolvemos tudo ao telefone. | Podem desmarcar o senhor do telhado. Parou de pingar sozinho e o
meu genro, que é arquiteto, vai lá ver no domingo. | Nenhum, já não vamos mandar o email. O
forno avariou e não consigo aceitar encomendas até abril. | Bom dia. Com esta chuva a estrada
até à queijaria desabou e a câmara fala em três semanas de obras. Não há maneira de receber
gente cá em cima, por muito que me custe. A prova fica sem efeito, e eu própria aviso os que já
tinham confirmado. | Não é preciso mais o pedido de opinião ao senhor Almeida, ele está muito
doente, que tristeza. | o sr. almeida afinal faz a obra com o cunhado, já não vale a pena o
orçamento dele | Bom dia, minha gente. O rapaz do 2.º andar afinal fica mais um ano, já nos
entendemos. Por isso deixem estar as visitas. Muito obrigado, Armindo | Já não vai haver
newsletter da Páscoa, esgotámos os folares só com as encomendas do balcão. | Perdi a gravação do
episódio 6, o computador morreu. Não há nada para montar, podem riscar. | Boa tarde Cristina,
Fico-lhe muito grata por tudo até aqui. Tenho porém de desistir das reuniões de abril com os
fornecedores, o médico mandou-me parar dois meses. Anule tudo, se faz favor, sem grandes
explicações. Com estima, Olívia Ramalho, Tapetes Ramalho
""",
}
