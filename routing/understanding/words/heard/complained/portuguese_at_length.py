"""What people who write Portuguese are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
a vossa senhora ao telefone tratou mal a diretora do lar e agora ela não quer falar comigo |
Isto está cheio de brasileirismos e o meu público é de Coimbra. Não foi isto que pedi. | Lamento
ter de o dizer, mas esperava outro tipo de trato com os meus clientes mais antigos. | puseram
rua da Sol em vez de rua do Sol e o valor de outro cliente. duas seguidas assim não dá |
Mandaram a carta com os preços do ano passado, agora tenho de fazer desconto a toda a gente |
metade dos nomes sem acento, a Conceição virou Conceicao e a mãe dela já me ligou a refilar |
Mandaram a convocatória v2 em vez da v3! Metade do coro apareceu às 19h e a outra às 21h. |
puseram a fatura em nome da Câmara e era da Junta. agora tenho de anular, que chatice | O T2 da
Rua Direita aparece como livre e está arrendado há dois meses! Tirem-no até sexta, por favor,
que o telefone não para. | Fiquei um pouco triste com as reuniões dos ginásios. Em duas das
cinco moradas ninguém sabia de nada, e fiz quase cem quilómetros para bater com o nariz na
porta. | Mandaram a fatura da Carla duas vezes e ela pagou as duas. Agora tenho de lhe devolver
o dinheiro e pedir desculpa. | O preço do betão no orçamento está errado e o cliente já assinou.
Vou perder dinheiro com isto por vossa causa. | A cliente recebeu o reembolso duas vezes e agora
não atende o telefone. Tinha pedido que esperassem pelo meu OK. | A resposta de ontem saiu com o
nome de outro cliente, e fui eu que tive de pedir desculpa à senhora. Muito desagradável. | As
confirmações foram com a morada da loja antiga. Na primeira aula, metade das alunas ficou à
minha espera do outro lado da cidade. | Contava com as faturas separadas por projeto e recebi
tudo num monte só, igual ao que vos entreguei. | As aulas 4 e 5 estão trocadas na plataforma e
já tenho alunos confusos a escrever-me. Isto devia ter sido visto antes de publicar. | A fatura
da Clínica Sol seguiu com o NIF de outro cliente e tive de pedir desculpa aos dois. Fiquei
bastante aborrecida. | pois eu fui ver e o lembrete foi para a dona Teresa à meia-noite e ela
assustou-se | marcaram-me duas visitas à mesma hora na sexta, uma em braga outra em guimarães.
não sou dois | o pai pagou para terem o calendário certo e continua a aparecer agosto a preço de
inverno. já é a segunda vez. Inês | Boa tarde, desculpem o desabafo. A fatura da dona Amélia foi
com o número repetido e o contabilista já me ralhou. Esperava mais cuidado. Cumprimentos,
Joaquim Teles | A newsletter saiu para a lista antiga. Recebi doze mails de gente que se tinha
desinscrito, e os novos não receberam nada. | Recebi as dez ideias e o nome que recomendam já é
de uma creperia em Braga, vi em dois minutos no Google. Não era suposto verificarem isso? | O
folheto veio com o telefone antigo, apesar de eu ter escrito o novo duas vezes. Imprimi 500
exemplares. | No site a prancha pequena aparece mais cara do que a grande. Já dois clientes
gozaram comigo. | Nos salários de fevereiro o Tiago ficou sem as horas extra. Tive de lhe pagar
do meu bolso. | Gosto muito do vosso trabalho e nunca digo nada. Mas o boletim saiu com o preço
do ano passado e já tive de fazer o desconto a oito pessoas. | A dona Rosa veio cá com a fatura
na mão, sentou-se e bebeu um chá. Está lá 251 e eu tinha dito 215 | então, fui mandar mensagem
pros pais e metade dos telefones tá sem o DDD e uns vinte tão trocados, liguei pra uma moça que
nunca ouviu falar da escola | O genérico ficou mais alto do que a voz e os ouvintes
queixaram-se. Assim não dá. | Boa tarde, os lembretes foram parar a clientes que já tinham pago,
e um deles ficou ofendidíssimo. Passei a manhã inteira a pedir desculpa ao telefone. Aborrecida,
Quitéria Melo | olhe, estou aborrecida, a carta que puseram nos correios foi para a morada
errada, foi parar ao padeiro, e agora toda a rua sabe que o rapaz deve a renda | Caros senhores,
no jornal de hoje sou "Joaquina" e a oficina fica em Braga. Não me chamo Joaquina e nunca lá pus
os pés. Fiquei triste, confesso. Cumprimentos, Joana Serpa | Metade dos pacotes chegou aberta e
com café espalhado pela caixa. Que vergonha passei com os clientes | Este artigo fala de leis do
Brasil e eu trabalho em Portugal! Assim não serve, têm de o fazer de novo | O preço saiu sem IVA
e o homem agora acha que é esse o total. Isto ficou mal feito, refaçam. | O NIF na fatura do
Mirante está errado e eles recusaram-na. É a segunda vez este mês, não pode ser | mandaram o
mesmo email duas vezes ao mesmo hotel e com o nome da diretora mal escrito, que mau aspeto |
trocaram os preços todos no site, o corte de homem tá mais caro que a coloração. os clientes já
estão a rir | Quem foi que encomendou isto? Não fui eu e não acho graça nenhuma a mexerem no meu
site sem autorização | Obrigada, mas faltam duas páginas da brochura e o nome da quinta aparece
traduzido. Quem é que traduz um nome? | O aluguel do galpão apareceu duas vezes em janeiro e a
nota do fornecedor de couro sumiu. Não dá pra entregar assim ao contador. | O hotel que marcaram
está em obras. Martelo pneumático às 7 da manhã, antes da minha palestra. Muito mau. | mudaram
os preços errados no site!! as aulas de surf para crianças estão mais caras que as de adultos |
O lembrete de pagamento foi para a pessoa errada e ainda por cima com o valor errado. | Depois
da vossa "pequena alteração" o formulário do site deixou de enviar, perdi uma semana de pedidos
de orçamento. | no site ficou "consultas grátis" em vez de "consultas às terças", e agora todos
querem de graça | Mais de metade dos cartões foi parar no CRM sem e-mail, e o e-mail era a única
coisa que me interessava. | O voo que marcaram saía de Faro. Eu vivo no Porto, está na minha
ficha, está em todo o lado! | A nota para a Construtora Lima saiu com desconto que eu nunca dei.
Quem inventou 15%? Corrijam isso, por favor. | Bom dia, fala a Dulce, da pastelaria. Ontem
mandaram um aviso de dívida ao padre da freguesia. Ele paga sempre à sexta, toda a gente sabe, e
estava nas notas. | Que maravilha de hotel, obras às sete da manhã e sem pequeno-almoço. Eu
tinha pedido sossego | gente, postaram a promoção de dia das mães em março?? já tem cliente na
porta pedindo desconto | Responderam à minha cliente que a encomenda já tinha seguido. Não
seguiu, está aqui em cima da mesa à minha frente! | A tradução para inglês está cheia de erros,
o "bacalhau à Brás" virou "codfish to Brás". Os turistas riem-se | o texto da newsletter parece
escrito por alguém que nunca viu uma prancha de surf na vida | Prezados, o balancete entregue
não fecha e ninguém soube me informar o motivo. Considero isso inaceitável para o valor que
pago. Att., Rogério Antunes | A planilha veio com as datas no formato americano, dia 3 do 12
virou 12 de março. Perdi dois prazos por causa disso | prometeram os posts da clínica para sexta
passada e até agora nada, ninguém me avisou de nada | o valor tá errado, o CNPJ tá errado e o
nome tá errado. o que tá certo nessa nota?? | Afinal os preços ficaram com a vírgula no sítio
errado, vendi azeite a 70 cêntimos a manhã toda | Ontem responderam a um cliente meu por "tu" e
com três pontos de exclamação. É um notário de 70 anos, ligou-me a perguntar se eu tinha
contratado um miúdo. | O "prego no prato" ficou em alemão como um prego mesmo, de ferro. Um
cliente fotografou e pôs no Google. | As fotografias dos brincos ficaram todas de pernas para o
ar. Há uma cliente que gosta mais assim, mas eu não. | A minha contabilista devolveu-me as
contas com um post-it: "e novembro?". Fui ver e de facto passa de outubro para dezembro.
""",
}
