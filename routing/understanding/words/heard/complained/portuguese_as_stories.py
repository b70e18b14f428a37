"""What people who write Portuguese are unhappy with of work in play; as stories."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Puseram a sessão na segunda e nós à segunda estamos fechados, sempre estivemos, desde 1974. Tive
cinco alminhas à porta à chuva, uma delas veio de Évora de propósito. Abri-lhes a sala e passei
o que tinha, que era o Bucha e Estica. Mas assim não pode ser | Fiquei chateada com a tabela de
preços, tenho de ser sincera. O corte de criança apareceu a 5 euros em vez de 15, e no sábado
tive de honrar esse preço a oito famílias. Tinha-vos enviado a lista certa, e por escrito. |
Prezados, confesso que fiquei desapontado. A ata que recebi ontem deixou de fora a decisão mais
importante da noite, a da compra do terreno, e o meu nome aparece como ausente, quando fui eu
que conduzi os trabalhos. Atenciosamente, Osvaldo Brandão | Boa tarde, Dona Lurdes, Não gosto de
reclamar, a senhora sabe. Mas a newsletter saiu com o nome da padaria mal escrito logo no
assunto, Padaria Sobral com dois erres, e a minha mãe nem me fala. Tinha mandado o texto
certinho. Atenciosamente, Tiago Sobral | Cheguei à estação com as malas e o bilhete era para o
dia anterior. Paguei outro do meu bolso e perdi a reunião da manhã, que me tinha custado meses a
marcar. | Estive a ler o que se respondeu aos clientes na semana passada, enquanto esperava pelo
pão. Trataram por tu o dono do hotel, e eu tinha deixado escrito que é sempre com cerimónia |
pois, li aquilo tudo e onde o empreiteiro diz quinze mil está escrito cinquenta mil, e já mandei
o papel ao dono da obra, agora imagine a conversa que tive hoje | Bom dia, sou o Amílcar, da
oficina de estofos. Três faturas seguiram sem o número de contribuinte e os clientes
devolveram-nas. É uma situação um pouco embaraçosa para a casa. Cumprimentos, Amílcar Vaz |
Caros senhores, um cliente de Vigo riu-se muito da nossa ementa, porque o «polvo» aparece
traduzido como pó. Eu, confesso, ri-me bastante menos. Com os melhores cumprimentos, Zulmira
Antunes | li o texto e fiquei, como hei de dizer, desiludida, parece escrito para um banco, nós
vendemos queijo, e nem uma palavra sobre as cabras, não percebo, tinha explicado tudo tão bem |
isto não pode ser, marcaram-me duas reuniões à mesma hora, uma no Porto e outra em Faro, eu
ainda não sei voar, fiquei mal visto com os dois e isso custou-me um cliente | não é por nada
mas atenderam o meu telefone e disseram ao cliente que eu estava de férias eu que estava em cima
de um andaime ele agora acha que eu ando na praia | Meus senhores, o cartaz está colado em
quarenta paredes e diz "domingo, 9 de maio". O dia 9 é um sábado. Já me fartei de explicar isto
à porta da igreja. Evaristo | Caros, no vídeo que recebi aparecem duas crianças cujos pais
tinham dito que não, e eu tinha-vos avisado por escrito. Estou verdadeiramente aborrecida. Nem
sei o que dizer às famílias. Diretora Conceição Neves | Boa tarde. As contas de janeiro vieram
com as despesas de outro cliente misturadas. Fiquei a saber quanto gasta um senhor de Aveiro em
ração para cavalos. Imagino que ele saiba também o que eu gasto, e isso não me agrada nada. |
Olha, eu até sou uma pessoa calma, mas três vezes, três, eu mandei o horário dos meninos e mesmo
assim a folha saiu com o Wesley de férias, o Wesley estava aqui do meu lado trabalhando quando
eu li
""",
}
