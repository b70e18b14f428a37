"""What people who write Portuguese ask of work in play; as heard."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Então, já há novidades das traduções? | queria só saber quantas chamadas já fizeram | dá pra ver
quando chega? | o banner já está no ar? | e o meu comboio? | Já começaram com a tradução ou
ainda está na fila? | chegou aí o meu ficheiro | em que pé estão as cobranças? | falta muito
pros posts? | e a tradução, já está? | Boa tarde, há previsão para o mapa de vencimentos? | já
tem alguém com o meu pedido ou continua parado na fila? | deu certo o voo? | quando é que sai a
primeira cobrança? | e aí, a tradução sai hoje ou não? | a planilha chegou aí? aqui ficou
rodando rodando | Quantas chamadas já fizeram? | A fatura da Junta já seguiu? | será que a
transcrição fica pronta antes do almoço? pergunto só por perguntar | como tá o andamento da
importação dos produtos? | então? | há novidades? | quando é que mudam os preços online | então,
como vai isso das creches | o contrato já vem a caminho? | Podem dizer-me se a conta do clube já
seguiu, por favor? | desculpem a insistência, as faturas seguem hoje ou nem por isso? | quanto
falta do manual, em páginas | quem tá transcrevendo isso | saiu a passagem? | Poderiam informar
quando o formulário ficará pronto? | o que é que falta ainda? | alguém já pegou? | cadê minha
newsletter linda 👀 | a agenda de abril tá enchendo ou nada ainda? | gostava de ver qq coisa até
sexta | tá tudo certo com a folha ou travou em alguma coisa | então, como está a minha
transcrição? | já cobraram o Antunes ou ainda não | dona helena ligou me 2x hoje. já seguiu? |
conseguiram falar com o condominio | os do congresso já deram sinal de vida depois do lembrete?
| quando é que sai o post e quem o escreve? | Então, novidades da ementa? | essa pesquisa é paga
à hora ou tem preço fechado? | já conseguiram apanhar a doutora? | a dona Lurdes marcou ou não
marcou? | Então e a minha página, em que pé tá? | quanto é que levam por uns posts por mês? |
Quem é que está a tratar das fichas A a F e quanto falta? | o email aos sócios já foi? | quem é
q tá a tratar das minhas contas? | Quanto fica o comboio? | já conseguiram falar com a gerente?
| o voo para o Funchal já está marcado ou ainda andam à procura? | Desculpem a pressa, mas os
posts do surf camp ainda demoram muito? | As meninas da feira querem saber se os rótulos em
inglês já existem, eu também ;) | Alguém me sabe dizer se a fatura do Almeida já foi enviada? |
já há alguma coisa escrita sobre as aulas de 11 de abril? | já tem alguém fazendo a newsletter?
| como tá a tradução | alguém marcou? | já foram os recibos? | olá! já há novidades das minhas
faturas? o contabilista anda a ligar | E aí, a conta da caneca, sai quando? | o contrato do T2
já está quase ou ainda demora? | a ata já tem dono? o presidente não me larga | A câmara já
respondeu? | quando fica pronta a aula 3? | Já há previsão para as contas de fevereiro? | como
vão as contas? | a publicação do dia do pai já está agendada? | falta muito na transcrição? | Já
alguém respondeu ao pedido de depoimento, ou estão todos calados como costume? | Quantos recibos
é que ainda faltam no total? | O boletim já seguiu? | Ainda não vi nenhuma opção de voo na minha
caixa, devia ter recebido alguma coisa? | a fatura da quinta já seguiu? | E os azulejos, alguma
loja respondeu? | quantos clientes já marcaram? | novidades do técnico da caldeira? | A D. Rosa
já pagou? | a fábrica já respondeu? | Chegaram a encontrar os 64 euros que faltavam em
fevereiro? | Do banner falamos depois, diga-me só se os preços riscados já estão programados. |
já responderam à senhora do barulho? | alguma novidade do podcast do Zé? | As contas já estão
fechadas? | A farmácia Central já recebeu o recibo dela? | ainda há vagas nos bebés? | A folha
de fevereiro já seguiu para a contabilista? | as notas do 40 já estão prontas? | Ainda só vejo
três das oito camisolas na loja, falta alguma coisa da minha parte? | Sempre sai amanhã ou não?
| já há nomes na lista? | Ainda não vi o artigo no site, está atrasado? | as de sábado já estão
agendadas? | As notas do workshop já estão escritas tudo? | então e o voo para Frankfurt já está
visto ou ainda nada | Quem ainda não pagou da lista? | então, o vidraceiro e o outro já pagaram
alguma coisa ou continuam na mesma? | a tabela das horas já seguiu pra contabilidade? | os
anúncios já estão no ar? | Já há alguma coisa dos textos dos chás que eu possa ler? | A câmara
já vos respondeu sobre a licença? | O relatório fica pronto até sexta? | newsletter saiu? |
sobrou email sem resposta? | Já há alguma novidade sobre os voos para Madrid? | A newsletter já
está pronta para eu ler? | os preços das pranchas já mudaram no site? | Já têm as horas do Tiago
para os salários? | Já alguma escola aceitou uma reunião? | já responderam à cliente do vestido
azul? | Quanto falta para ter as contas de janeiro? | já há respostas dos clientes? | já
responderam do primário? | As fotos das sobremesas já estão prontas? | Então, como vão os
rótulos? | Quem é que está com as avaliações? Já passou o fim de semana | a promoção já está no
ar ou ainda não? | e as notas de entrega, alguém pegou nisso ou ficou esquecido? | as canecas já
estão no ar ou ainda não? | Quem ficou com o episódio 6? | Quando é que o gráfico fica pronto? |
alguém já está a mexer no banner? | E a pesquisa, sai quando? | como tá o andamento das coisas |
Bom dia, o IVA já foi conferido? E com quem falo se tiver dúvidas? | Como anda a apresentação da
feira? | já apareceu algum cozinheiro que preste? | novidades das coimas? | quem ficou com o meu
voo? | já marcaram alguma reunião com os hotéis? | E as contas de fevereiro, como vão? | Alguém
já respondeu à família do berço? | quantas fotos já estão prontas? | Já conseguiram falar com o
RH sobre a hora em abril? | Boa tarde, já há previsão para o site em espanhol? | e as cobranças,
alguém já falou com o seu Nilton? | o cadastro fica pronto quando mais ou menos? | alguém já
pegou nos lembretes? | O catálogo já vai a meio, ou ainda nem por isso? | Há novidades da
cortiça? O meu sócio não me larga | A minha sócia pergunta pelo boletim de hora a hora, o que
lhe digo? | Alguém já pegou nas fichas ou tá tudo na caixa ainda? | quantos recibos faltam, tem
ideia? | Bom dia, os textos das mantas já vão a meio? | Já sabem alguma coisa da FIA? Fico
nervosa com isto, desculpem a insistência | Em que pé estão as minhas três coisas? | alguém
pegou nas fotos dos azulejos? | Boa tarde, queria saber quantas marcações já conseguiram com os
ginásios. | e a palestra, já tá transcrita? | Como estão as fichas, já começaram? | O voo para o
Funchal já ficou marcado ou ainda se procura? | e aí, saiu? | Fica pronto hoje? | Já alguém
pegou na folha do mês? | E o carro para o Porto, alguém já tratou? | Entro na loja de hora a
hora e ainda vejo tudo em português. Falta muito?
""",
}
