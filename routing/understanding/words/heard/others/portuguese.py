"""What people who write Portuguese want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
processamento de salários das duas assistentes e depois a contabilidade de março | traduzir a
carta das cervejas pra ingles e depois mandar a newsletter com ela | o código PASCOA10 não
funciona! corrijam na loja e respondam a quem já reclamou, urgente | horas do projeto Norte para
a folha, depois faturar | Preciso de duas coisas: textos pro Instagram da escola de surf;
passagem de ônibus pra Lagos. | post no insta sobre a turma nova e mudar o horário no site,
amanhã | preciso de duas coisas: cobrar o Marcelo que não pagou e um voo barato pra Recife | Ep
41: edição e legendas do vídeo, pra quarta que vem | Ponham os ímanes novos no Etsy, e escrevam
um e-mail aos clientes antigos a contar. | tradução do cardápio pro inglês + 3 posts no insta
sobre o festival de inverno | Traduzir o contrato de aluguel do espanhol e pagar o boleto da
gráfica, que vence sexta | uma folha com os exercícios para o ombro, até segunda | novos preços
no site e responder os emails atrasados | Escrevam a newsletter sobre a sala nova e traduzam-na
para inglês, tudo até dia 27 | A Teresa aceitou ontem à noite! Falta mandar-lhe o contrato e a
ficha. | As aulas de surf de fevereiro continuam por faturar. | A seguir: a da câmara municipal,
10 slides, mais sóbria. | hotel no Porto de 17 a 19 de abril e pedir um testemunho ao Rui | Bom
dia! Estou fora de segunda a quarta, podem atender as chamadas da serralharia? | O telhado da D.
Fátima ficou pronto, a fatura dela tem de sair amanhã. | façam-me um orçamento para trocar 9
caixilhos, dados no ficheiro | Fecho de fevereiro para o contabilista até 16/3, e a escala da
Semana Santa | A lista de alergénios dos pastéis também está por fazer | já só há 10 litros de
leite, o fornecedor só vem se alguém ligar | próxima: responder às avaliações novas no Google |
O pessoal novo não entende português. Quero as instruções da cozinha em inglês e nepalês. |
falta também faturar o casamento de sábado, 1.250 mais IVA | arranja-me voo Porto–Madrid dia 20
de abril, só mala de mão | Tenho sete mensagens de clientes a perguntar quando reabrimos,
ninguém respondeu a nenhuma | A partir de 1 de abril queria uma campanha no Google para as aulas
de pilates | o mesmo para fevereiro, os talões já estão digitalizados | azulejos online, óptimo.
os espanhóis andam a perguntar e está tudo em português | voltaram duas encomendas hoje, a 77 e
a 81, é preciso devolver o dinheiro às pessoas | entrou um pagamento de 46,30 e não faço ideia
de que encomenda é | Tenho 14 mensagens por ler e a cabeça noutro lado | A aula 5 já está
filmada, é montar e subir pra Teachable, e legendas nela também | A contabilista quer fevereiro
até segunda, Stripe e PayPal | o episódio 5 ficou sem notas, e já tá no ar | a sardinha está
linda, falta agora o galo em póster, mandei o rabisco ontem | a lista não sabe de nada do curso
novo… uns 3 e-mails, sem exageros | tirei umas 60 fotos da feira, dava um clipzinho giro com
música | três clientes ainda não pagaram abril e eu tenho vergonha de lhes ligar | As fotos dos
cestos têm o meu estendal por trás. Fundo branco ficava bem melhor. | a contabilista quer as
contas de março fechadas com o extrato, tratam disso? | liguem pros 30 contatos da planilha e
marquem reunião com quem topar | toda primeira segunda do mês um post no insta com o prato do
mês | fatura pro Sr. Teixeira ainda hoje pfv, 430€ limpeza de piscina | oi, preciso da
contabilidade de fevereiro, extrato em anexo | Aproveitando, tenho 13 cintos pra cadastrar na
Nuvemshop, a planilha tá com cor e preço | tô precisando de confeiteira com experiência em bolo
de casamento, quero divulgar a vaga | Será que a fatura da Quinta do Vale pode seguir até sexta?
São 750 € do casamento | Janeiro impecável. Segue o extrato de fevereiro para fazerem na mesma
linha. | para abril também queria posts, dois por semana como este mês. tema: as visitas à adega
| Chegaram 40 azulejos pintados novos e na loja online ainda não há nenhum. Preços no ficheiro.
| Haverá alguém que me deixe os slides apresentáveis até dia 26? | A cliente do pedido 908 quer
trocar o S por M, tratam disso? | Têm quem me marque as visitas ao T1 no sábado, de vinte em
vinte minutos? | Fevereiro também já está todo fotografado, podem avançar? | Agora fevereiro, se
faz favor. Até sexta dia 20 está ótimo, o extrato já lá está | O cunhado do sr. Matos também
quer orçamento, só caleiras, 24 metros em zinco | recortem por favor as 45 fotos dos azulejos,
fundo transparente, tá tudo no wetransfer | Whatsapp com 57 conversas por ler e eu com as mãos
cheias de barro | Chegaram de volta três sandálias, tamanho errado, e as clientes estão
esperando o dinheiro | Voltei da feira: 13 pedidos por despachar, sem etiquetas, e a caixa de
mensagens entupida | Queria que alguém respondesse às mensagens do Vinted todos os sábados e
domingos, dá? | Desisti do outdoor, muito caro. Prefiro sete posts no Instagram mostrando os
bolos | Estou farta de responder a emails, há 48 por ler. Alguém trata? | nunca tenho tempo pra
faturar. São 6 clientes do mês passado, lista em anexo | Não quero mais fazer as contas eu
próprio, tratem de fevereiro por favor | o contrato está em alemão, não percebo nada. Para
português, 4 páginas | Os preços do site estão errados, a massagem já não é 40, é 45 | já não
aguento a contabilidade, fiquem com fevereiro | site com preços errados há meses, que vergonha,
atualizem | não acho fornecedor de embalagem que preste, todos atrasam. procurem uns seis com
preço e prazo
""",
}
