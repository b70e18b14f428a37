"""What people who write Portuguese want no more of work in play; as heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
deixem estar a viagem a Sevilha, o congresso passou para online | Cancela o post do dia da
mulher, já passou | esqueçam lá os telefonemas, a agenda encheu sozinha 🎉 | esquece o voo, a
reunião vai ser por zoom | Peço desculpa, mas vou ter de desistir da newsletter este mês. |
cancelem a T-47, já tratei | cancela o boletim por favor, a festa foi adiada sem data | desiste
da pesquisa, o banco já disse não | Braga já não é preciso, o cliente desistiu | esquece os
posts, minha filha vai tocar o insta | Deixem estar a pesquisa dos fornecedores, afinal fico com
o de sempre. | E se não fizéssemos a newsletter de todo? Já não faz sentido com a loja fechada.
| não liguem a mais ninguém, tenho a agenda cheia | Já não irei a Sevilha, agradeço que anulem
tudo. | parem com as publicações, vou fechar a página | o inquilino desistiu, já não é preciso o
contrato em inglês | podem parar de ligar, agenda lotada | apaga o áudio por favor, não é pra
transcrever mais | só a pesquisa que não quero mais | Informamos que passámos a ter contabilista
interna, pelo que retiramos este pedido. | ele fala português afinal kkk não precisa traduzir |
perdi o interesse na feira, cancela o voo | desisti da newsletter, ninguém abre | não vou abrir
a loja de verão este ano, logo a página também não | minha filha é influencer agora (socorro),
ela assume os posts | a turma encheu sozinha com o boca a boca, podem parar com o boletim |
esqueçam os voos, vou participar online | parem la com isso do barro, vou mas é fazer só
porcelana | a camara cancelou a feira por causa do vento, nao mandem newsletter nenhuma | já não
vou a Madrid, cancelem por favor | Esqueçam as fichas, o computador velho ressuscitou e estava
lá tudo | esqueçam o hotel, durmo em casa de uma amiga | deixa quieto o caderno das corridas,
caiu no tanque e acabou-se a história | Já não é preciso escrever a reunião, a secretária tinha
ata e nem me disse | Vasos já arranjei em Alcobaça, não procurem mais | o hotel fica sem efeito,
vamos e vimos no mesmo dia | deixem tar a newsletter, é mt cara pra mim agora | já não preciso
do estudo de preços, o meu primo tinha os números todos | o programa novo já traz os clientes
todos, as fichas podem parar | Esgotaram as toalhas todas, o post da promoção fica sem efeito |
não precisa mais ligar, a turma encheu | esquece a tradução, achei uma pronta de uns anos atrás
| pessoal, desisti do fim de semana no Gerês, não tenho cabeça para isso este ano | esquece o
orçamento do muro, o homem contratou o cunhado 😒 | esqueçam a folha da campainha, o senhorio de
cima vai mudar a porta | podem parar com a série do azeite, vendi o que restava | Já não vou ao
Funchal, o cliente vem cá ter comigo. | já não quero as publicações, a loja fecha | das fichas
já trata a minha irmã, deixem estar | Afinal o meu sobrinho montou o vídeo sozinho e ficou giro.
Podem parar. | A câmara fica com a limpeza da praia, por isso não procurem mais voluntários. |
Diplomas já não, compramos medalhas | Os ingleses afinal falam português melhor do que eu, já
não é preciso traduzir nada. | Já não vou à consulta, as costas passaram. | deixa estar a carta
pra seguradora, resolvi com o perito ao telefone | Já não vai haver newsletter da Páscoa,
esgotámos os folares só com as encomendas do balcão. | Perdi a gravação do episódio 6, o
computador morreu. Não há nada para montar, podem riscar. | não precisa mais do contrato em
espanhol | Afinal não vale a pena procurar o hotel em Évora, fico em casa de um amigo. | Afinal
não sai newsletter nenhuma, as obras da sala atrasaram dois meses | afinal não quero o post da
promoção, esqueçam | Já não é preciso responderem às mensagens, contratei uma pessoa. | Já não
vou a Madrid, podem cancelar tudo. | esqueçam isso, já não vale a pena publicar | Já não vou a
Madrid, podem parar com os voos. | Já não quero o post do arraial, foi cancelado | o mercado foi
adiado por causa da chuva, não publiquem nada | Deixa pra lá os posts da obra, ficou tudo
atrasado e não tem o que mostrar. | o funchal ficou sem efeito. podem desmarcar o voo | Esqueçam
a ementa em espanhol, fica só a inglesa. | ninguém lê e-mail em agosto, corta essa | Desisti da
carrinha, por isso a pesquisa dos seguros já não me interessa | O banner morreu na praia: a
promoção não sai. O resto mantém-se. | Suspende de vez a cobrança à Lopes, fizemos um acordo. |
a gravação da palestra tá com metade sem som, nem vale a pena transcrever. cancela | já não vou
a Évora, anulem os dois | Dou o dito por não dito: não vamos vender sapatos, logo não há
categoria nova. | O jantar dos clientes foi por água abaixo; larga o convite. | não precisa mais
digitar as fichas, compramos um scanner com leitura | cancela as ligações por favor | esquece a
reunião de sócios, brigamos rs | Já não preciso da minuta da obra, o cliente traz a dele. |
Gente, podem parar o ep 2, a convidada pediu pra não publicar | Pensei melhor e não vale a pena
ligar aos clientes antigos. Podem esquecer isso | Afinal já não vou à Madeira, podem esquecer o
voo | o festival foi à vida, chuva e falta de licença. os posts ficam sem efeito | A segunda
entrevista deixem estar, o som está tão mau que nem eu percebo | O distribuidor de Vigo disse
que lê português sem problema. Escusam de continuar | Vendi a empresa ontem, já não tenho nada
para oferecer a esses ginásios | Meu tio tem um montado inteiro, nem lembrei dele. Fica sem
efeito a procura | na Páscoa a gente fecha, pra que anunciar? deixa os posts pra lá, as contas
seguem | esquece janeiro, o contador novo já lançou tudo | Pode encerrar o anúncio. Não tá
vendendo nada e o dinheiro acabou, depois a gente vê. | Cancelem a recolha, vou eu aos correios
| esquece, vou pedir ao meu cunhado | cancela a digitação dos cupons | Esqueçam tudo, já não
preciso de nada. Obrigado pela paciência. | desiste do hotel em Braga, vou e venho no mesmo dia
| parem com os posts da pastelaria, vendemos o negócio | deixa pra lá a pesquisa | O contrato já
não é para traduzir, o inglês desistiu da compra. As contas continuam. | pode matar esse pedido
do trem, resolvi de carona | não precisa mais transcrever a aula, achei minhas anotações | A
viagem a Sevilha ficou sem efeito. | deixa pra lá aquela pesquisa de fornecedor | Quanto aos
salários, agradeço que parem por aí, já contratei uma contabilista. | não mandem mais lembretes
aos clientes, pfv | chega de instagram, apaguei a conta, não façam mais nada | Não quero mais a
newsletter, obrigada por tudo | Esqueçam a gravação, já não vale a pena passar nada a texto. |
Quero desistir do pedido de atualização do site; vou fazer um novo com o meu sobrinho. | Mudança
de planos: fico eu com a caixa de correio dos clientes e vocês largam isso | Ninguém precisa de
continuar a copiar as encomendas do PDF, a loja fechou portas ontem. | Podem parar com as
chamadas para a lista dos ginásios. | Cancelem a tradução do contrato, o sócio desistiu | Pensei
melhor esta noite e não quero que ninguém ligue para aquela gente. Lamento. | cancela aí por
favor, fiz o pedido sem querer com o celular no bolso | desculpa mesmo, mas o sócio vetou, não
vai ter post nenhum | Afinal fico com o site como está, a minha filha gosta assim. Escusam de
mexer | Pode deixar a planilha pra lá, o sistema novo importa sozinho | Desistam das cobranças,
prefiro perder o dinheiro do que o amigo | Já não é preciso, obrigado na mesma | Cancela a
pesquisa, já achei fornecedor. Era o vizinho. | a partir de sexta não liguem mais pra ninguém,
minha agenda lotou até maio (problema bom!) | Já não vale a pena a newsletter, obrigado na mesma
| cancelem aquilo que pedi sobre os salários sff | O Nóbrega afinal vem ele cá ao continente, já
não preciso de voar
""",
}
