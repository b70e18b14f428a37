"""What people who write Portuguese are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
a vossa senhora ao telefone tratou mal a diretora do lar e agora ela não quer falar comigo |
Isto está cheio de brasileirismos e o meu público é de Coimbra. Não foi isto que pedi. |
Prometeram para ontem. Estou eu à espera, está o contabilista à espera, estamos todos à espera.
| mandaram a fatura com a data do ano passado e o cliente recusou-se a pagar | Lamento ter de o
dizer, mas esperava outro tipo de trato com os meus clientes mais antigos. | puseram rua da Sol
em vez de rua do Sol e o valor de outro cliente. duas seguidas assim não dá | Mandaram a carta
com os preços do ano passado, agora tenho de fazer desconto a toda a gente | Puseram a sessão na
segunda e nós à segunda estamos fechados, sempre estivemos, desde 1974. Tive cinco alminhas à
porta à chuva, uma delas veio de Évora de propósito. Abri-lhes a sala e passei o que tinha, que
era o Bucha e Estica. Mas assim não pode ser | metade dos nomes sem acento, a Conceição virou
Conceicao e a mãe dela já me ligou a refilar | Mandaram a convocatória v2 em vez da v3! Metade
do coro apareceu às 19h e a outra às 21h. | puseram a fatura em nome da Câmara e era da Junta.
agora tenho de anular, que chatice | O T2 da Rua Direita aparece como livre e está arrendado há
dois meses! Tirem-no até sexta, por favor, que o telefone não para. | A vinheta ficou por cima
da minha fala no começo inteiro. Ninguém ouviu antes de publicar? | Fiquei um pouco triste com
as reuniões dos ginásios. Em duas das cinco moradas ninguém sabia de nada, e fiz quase cem
quilómetros para bater com o nariz na porta. | Fiquei chateada com a tabela de preços, tenho de
ser sincera. O corte de criança apareceu a 5 euros em vez de 15, e no sábado tive de honrar esse
preço a oito famílias. Tinha-vos enviado a lista certa, e por escrito. | Mandaram a fatura da
Carla duas vezes e ela pagou as duas. Agora tenho de lhe devolver o dinheiro e pedir desculpa. |
O preço do betão no orçamento está errado e o cliente já assinou. Vou perder dinheiro com isto
por vossa causa. | A cliente recebeu o reembolso duas vezes e agora não atende o telefone. Tinha
pedido que esperassem pelo meu OK. | A resposta de ontem saiu com o nome de outro cliente, e fui
eu que tive de pedir desculpa à senhora. Muito desagradável. | As confirmações foram com a
morada da loja antiga. Na primeira aula, metade das alunas ficou à minha espera do outro lado da
cidade. | Contava com as faturas separadas por projeto e recebi tudo num monte só, igual ao que
vos entreguei. | As aulas 4 e 5 estão trocadas na plataforma e já tenho alunos confusos a
escrever-me. Isto devia ter sido visto antes de publicar. | A fatura da Clínica Sol seguiu com o
NIF de outro cliente e tive de pedir desculpa aos dois. Fiquei bastante aborrecida. | pois eu
fui ver e o lembrete foi para a dona Teresa à meia-noite e ela assustou-se | marcaram-me duas
visitas à mesma hora na sexta, uma em braga outra em guimarães. não sou dois | o pai pagou para
terem o calendário certo e continua a aparecer agosto a preço de inverno. já é a segunda vez.
Inês | Boa tarde, desculpem o desabafo. A fatura da dona Amélia foi com o número repetido e o
contabilista já me ralhou. Esperava mais cuidado. Cumprimentos, Joaquim Teles | A newsletter
saiu para a lista antiga. Recebi doze mails de gente que se tinha desinscrito, e os novos não
receberam nada. | Recebi as dez ideias e o nome que recomendam já é de uma creperia em Braga, vi
em dois minutos no Google. Não era suposto verificarem isso? | O folheto veio com o telefone
antigo, apesar de eu ter escrito o novo duas vezes. Imprimi 500 exemplares. | Prezados, confesso
que fiquei desapontado. A ata que recebi ontem deixou de fora a decisão mais importante da
noite, a da compra do terreno, e o meu nome aparece como ausente, quando fui eu que conduzi os
trabalhos. Atenciosamente, Osvaldo Brandão | Boa tarde, Dona Lurdes, Não gosto de reclamar, a
senhora sabe. Mas a newsletter saiu com o nome da padaria mal escrito logo no assunto, Padaria
Sobral com dois erres, e a minha mãe nem me fala. Tinha mandado o texto certinho.
Atenciosamente, Tiago Sobral
""",
}
