"""What people who write Portuguese want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Olhem, a proposta pode ficar como está, meio traduzida. O cliente desistiu de nós, eu desisto
dele. | Já não é preciso a carta para o inquilino do 2.º esquerdo, resolvemos tudo ao telefone.
| Podem desmarcar o senhor do telhado. Parou de pingar sozinho e o meu genro, que é arquiteto,
vai lá ver no domingo. | Nenhum, já não vamos mandar o email. O forno avariou e não consigo
aceitar encomendas até abril. | Não é preciso mais o pedido de opinião ao senhor Almeida, ele
está muito doente, que tristeza. | o sr. almeida afinal faz a obra com o cunhado, já não vale a
pena o orçamento dele | Bom dia, minha gente. O rapaz do 2.º andar afinal fica mais um ano, já
nos entendemos. Por isso deixem estar as visitas. Muito obrigado, Armindo | A Carla voltou da
licença mais cedo e já pegou nos emails como se nunca tivesse saído, abençoada. Podem parar de
responder aos clientes. | O fabricante dos estores faliu, soube-o pelo rádio enquanto almoçava.
Não liguem a mais ninguém da lista, não tenho o que vender | olha, o voo pro Recife já não
precisa, o cliente preferiu fazer por vídeo, melhor assim que eu tenho pavor de avião | olhe, o
carro em Lisboa afinal não é preciso, o meu primo empresta o dele, tem um buraco no chão mas
anda, portanto não aluguem nada, deixem isso, obrigada | Boa tarde, a direção resolveu adiar o
boletim para o ano que vem. Peço-vos que anulem o trabalho em curso. Lamento o incómodo.
Respeitosamente, Domingos Farinha | Boa tarde, o candidato da terça desistiu e eu também
desisto: fico com o apartamento para o meu filho. Podem encerrar as visitas. Cumprimentos,
Abílio | Peço desculpa pelo incómodo, mas a direção decidiu não avançar com as escolas este ano
nem no próximo. Agradeço que parem as chamadas. | A minha viagem foi ao ar, então não preciso de
ninguém na caixa de entrada. Fico eu. | Deixem ficar as fichas como estão. Queria era as contas
de outubro fechadas até sexta, pode ser? | Perdeu a graça, já é de noite. Não publiquem a
partida do 1 de abril nem hoje nem nunca! | os parafusos já não precisa encomendar achei uma
caixa inteira atrás da betoneira desde o ano passado que ali estava que vergonha | olha aquilo
do concurso da câmara esquece falei com o meu sócio e ele diz que não temos gente para isso e
tem razão não façam mais nada nisso | Exmos. Senhores, o parceiro francês desistiu do negócio,
pelo que as legendas deixaram de fazer sentido. Agradeço que não as façam. Atenciosamente, Rui
Carvalhal | Olá, vou passar o dezembro inteiro na maternidade, ao que parece são dois. Deixem
estar os posts, não vai haver loja nenhuma para anunciar. Até para o ano, Madalena | Fechámos
contrato com um hospital grande, já não temos mãos para mais clínicas. Podem pousar o telefone |
Os vizinhos votaram contra a ata por escrito, por isso não vale a pena escutar aquelas duas
horas | Vendi os relógios todos a um senhor de Braga!! Já não preciso dos textos nem das fotos |
Anulem as chamadas para as clínicas, por favor; afinal o meu sócio conhece lá toda a gente | Bom
dia. Venho por este meio pedir que suspendam a preparação dos salários, pois a equipa foi
integrada noutra empresa. Atentamente, Filomena Arrais | Bom dia, aqui é o Anselmo da oficina. A
viagem ficou sem efeito, a minha mãe adoeceu e não a posso deixar. Peço desculpa pelo incómodo.
| Fechei parceria com uma cadeia inteira, dezasseis ginásios de uma vez. Os telefonemas que
faltam já não fazem sentido, não acham? | O armazém ardeu no sábado. Ninguém se magoou.
Inventário, como calculam, já não há nenhum para passar. | Com os posts já esgotámos as
carteiras de couro todas. O email do Dia do Pai só ia trazer gente para eu dizer que não há,
esse fica sem efeito.
""",
}
