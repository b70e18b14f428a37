"""What people who write Portuguese want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
A reunião em Recife acabou virando uma chamada de vídeo, porque o cliente também achou melhor.
Então não precisam mais procurar os voos. Minha esposa, que morre de medo quando eu ando de
avião, ficou felicíssima. | Bom dia. Com esta chuva a estrada até à queijaria desabou e a câmara
fala em três semanas de obras. Não há maneira de receber gente cá em cima, por muito que me
custe. A prova fica sem efeito, e eu própria aviso os que já tinham confirmado. | Boa tarde
Cristina, Fico-lhe muito grata por tudo até aqui. Tenho porém de desistir das reuniões de abril
com os fornecedores, o médico mandou-me parar dois meses. Anule tudo, se faz favor, sem grandes
explicações. Com estima, Olívia Ramalho, Tapetes Ramalho | Bom dia, fala a Rute, da perfumaria.
A minha irmã regressou mais cedo da licença e vai voltar a tratar do correio dos clientes. Assim
sendo, prescindimos da vossa ajuda em abril. Um grande bem-haja, Rute | sim, boa tarde, era só
para dizer que a carta do aumento da renda, deixem estar, não a façam, a senhora tem oitenta e
dois anos e eu não tenho coragem
""",
}
