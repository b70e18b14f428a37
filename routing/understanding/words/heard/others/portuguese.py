"""What people who write Portuguese want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
processamento de salários das duas assistentes e depois a contabilidade de março | traduzir a
carta das cervejas pra ingles e depois mandar a newsletter com ela | Abriu vaga na turma de
volteio. Faz um post e depois muda no site onde diz "lotado" | o código PASCOA10 não funciona!
corrijam na loja e respondam a quem já reclamou, urgente | horas do projeto Norte para a folha,
depois faturar | fecha o mês pra mim? e manda a cobrança pro Sr. Almeida, ele tá me enrolando
desde janeiro | Preciso de duas coisas: textos pro Instagram da escola de surf; passagem de
ônibus pra Lagos. | A lista de presença da academia precisa entrar na planilha. Depois
newsletter com os resultados do desafio. | oi tudo bem? os recibos estão numa caixa de sapato e
o site está sem preços. socorro | bom dia, o site: tira a foto do Marcos, põe a da Júlia. os
boletos: cobra quem atrasou | são duas newsletters, uma pros alunos e outra pros pais, textos
completamente diferentes | oi! o concurso pro povo do café: post. a reserva do hotel em
Curitiba: urgente. o resto deixa | Gravação da assembleia, preciso dela escrita até amanhã ao
meio-dia, e depois uma versão em inglês | preciso de legendas pros reels da semana e da planilha
de fiado digitada | manda a fatura da pousada pro casal Lima, e a do casal Rocha também, é outra
reserva | post no insta sobre a turma nova e mudar o horário no site, amanhã | preciso de duas
coisas: cobrar o Marcelo que não pagou e um voo barato pra Recife | Ementa em francês até sexta,
e respondam por favor às três críticas do Google | Ep 41: edição e legendas do vídeo, pra quarta
que vem | Ponham os ímanes novos no Etsy, e escrevam um e-mail aos clientes antigos a contar. |
tradução do cardápio pro inglês + 3 posts no insta sobre o festival de inverno | Traduzir o
contrato de aluguel do espanhol e pagar o boleto da gráfica, que vence sexta | Um convite para a
inauguração (24 de abril) e um cardápio plastificado novo, mesmas cores | Põe na agenda o
fisioterapeuta, amanhã às 9h30. Paga também a renda do armazém, por favor | uma folha com os
exercícios para o ombro, até segunda | Bom dia, eu preciso cinco posts para LinkedIn feitos dos
meus artigos velhos, com legenda e programar já. | O vídeo da aula de pilates precisa de
legendas em inglês, até sexta ao meio-dia. | levantar editais de cultura + voo pro porto dia 30
| novos preços no site e responder os emails atrasados | Escrevam a newsletter sobre a sala nova
e traduzam-na para inglês, tudo até dia 27 | Passem as fichas dos alunos para o Excel e façam
dois posts sobre as aulas de verão | Bom dia! Façam um post sobre as aulas ao ar livre e mandem
a fatura ao ginásio, 340 €. | recibos do restaurante, uma caixa inteira | A Teresa aceitou ontem
à noite! Falta mandar-lhe o contrato e a ficha. | As aulas de surf de fevereiro continuam por
faturar. | Os que fizeram a primeira conversa comigo em fevereiro andam calados. Era bom
dar-lhes um toque. | O senhor Nunes ligou a marcar a revisão da caldeira, só pode na sexta às
10h. | Dava jeito pôr o áudio da entrevista em texto até segunda. | A seguir: a da câmara
municipal, 10 slides, mais sóbria. | hotel no Porto de 17 a 19 de abril e pedir um testemunho ao
Rui | Já vejo isso. Entretanto a câmara pede um requerimento para ocupar o passeio com andaimes,
tratam disso? | a seguir: muro de suporte na Quinta do Vale, 22 metros, valores no áudio |
avisem os moradores da rua das Flores que com a chuva não dá e marquem nova data | A imobiliária
Horizonte já falhou o prazo duas vezes e continua calada, são 1.740 euros. | Bom dia! Estou fora
de segunda a quarta, podem atender as chamadas da serralharia? | O telhado da D. Fátima ficou
pronto, a fatura dela tem de sair amanhã. | façam-me um orçamento para trocar 9 caixilhos, dados
no ficheiro | Fecho de fevereiro para o contabilista até 16/3, e a escala da Semana Santa |
Podem tratar da licença da esplanada em abril? Nunca sei que papéis é que a câmara quer. | A
lista de alergénios dos pastéis também está por fazer | As fotos das francesinhas ficaram
escuras. Até sexta tenho de as ter boas para a Uber Eats. | falta gente na copa, anúncio para
dois ajudantes | próxima: responder às avaliações novas no Google | orçamento para o almoço da
Tecnovia, 70 pessoas, e um post no Facebook a dizer que servimos empresas | Preciso de um cartaz
para a montra com o horário da Páscoa, até dia 23 | O pessoal novo não entende português. Quero
as instruções da cozinha em inglês e nepalês. | O site está a dizer "não seguro" quando as
pessoas abrem. | falta também faturar o casamento de sábado, 1.250 mais IVA | arranja-me voo
Porto–Madrid dia 20 de abril, só mala de mão | Tenho sete mensagens de clientes a perguntar
quando reabrimos, ninguém respondeu a nenhuma | o mesmo para fevereiro, os talões já estão
digitalizados | O mercado é sábado e ainda ninguém sabe, precisamos de um post no Facebook nesse
dia de manhã | as respostas estão boas. agora o pacote para o Porto sumiu, há uma semana que não
mexe | azulejos online, óptimo. os espanhóis andam a perguntar e está tudo em português | Vendi
uma colcha para o Brasil! Tem de seguir na quinta e ainda não há papelada nenhuma | Com tanta
caixa lembrei-me: nunca registei as embalagens em lado nenhum e parece que é obrigatório |
voltaram duas encomendas hoje, a 77 e a 81, é preciso devolver o dinheiro às pessoas | Vi
colares quase iguais a 19 e os meus estão a 31... não sei se é muito | entrou um pagamento de
46,30 e não faço ideia de que encomenda é | Avisem hoje no Instagram que a aula de domingo foi
cancelada, com uma imagem simpática | A Moura desistiu da encomenda. Emitam uma nota de crédito
da fatura 2026-140, se faz favor. | Acabaram as canecas azuis e continuam à venda, já tive de
dizer que não a duas pessoas | A aula 5 já está filmada, é montar e subir pra Teachable, e
legendas nela também | A contabilista quer fevereiro até segunda, Stripe e PayPal | a versão 2.2
tá pronta aqui, ninguém testou em android velho ainda | o episódio 5 ficou sem notas, e já tá no
ar | a sardinha está linda, falta agora o galo em póster, mandei o rabisco ontem | voltaram três
encomendas, as pessoas têm de ser reembolsadas | a lista não sabe de nada do curso novo… uns 3
e-mails, sem exageros | recebi 31 candidaturas para o balcão e não tenho tempo de as ler todas |
E o IVA do trimestre? Ainda ninguém lhe pegou, e nem sequer o tinha pedido, culpa minha. | tirei
umas 60 fotos da feira, dava um clipzinho giro com música | três clientes ainda não pagaram
abril e eu tenho vergonha de lhes ligar | As fotos dos cestos têm o meu estendal por trás. Fundo
branco ficava bem melhor. | Temos cinco fotos da quinta feitas com drone, façam legendas e
publiquem uma por semana no Instagram. | a contabilista quer as contas de março fechadas com o
extrato, tratam disso?
""",
}
