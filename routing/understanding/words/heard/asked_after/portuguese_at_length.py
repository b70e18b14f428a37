"""What people who write Portuguese ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Desculpem a impaciência, mas o Tavares já me ligou duas vezes a perguntar pelo texto. O que é
que lhe digo? | Olá, fiquei com dúvida numa coisa: quem é que está a tratar da minha papelada da
câmara? | A minha contabilista telefonou-me hoje por causa do último trimestre. Em que ponto
está esse trabalho, para eu lhe poder dizer alguma coisa? | Bom dia, espero que estejam todos
bem. Já falta pouco para a ementa em inglês, ou ainda vai a meio? | Estive três dias fora, numa
feira de artesanato, e não vi nada. Como correram as respostas aos clientes, ficou muita coisa
por tratar? | Sempre conseguiram começar a passar as fichas dos alunos? A secretária da escola
de música pergunta-me por elas com um sorriso todas as manhãs. | Bom dia, já se sabe alguma
coisa dos apoios à exportação? O meu contabilista perguntou e eu não soube responder. | Olá,
daqui fala o Duarte, da casa de hóspedes. Ontem recebi três ciclistas holandeses e lembrei-me do
vosso estudo. Como é que isso está a andar? | Estou fechando o caixa da semana e vi que dois
alunos continuam sem pagar. Os lembretes para eles já saíram, ou ainda estão na fila? | A minha
sócia perguntou-me hoje ao almoço quantas farmácias já disseram que sim. Eu não soube responder
e prometi que perguntava. Já há algum número? | Ainda não recebi a tabela das horas, está tudo a
andar ou falta-vos algum papel meu? | Bom dia, o anúncio do apartamento de Lagos já está pronto
ou falta alguma coisa da minha parte? | Com a senha nova do portal já conseguiram entrar e mexer
nos preços, ou ainda está tudo parado? | Há três semanas que o pacote de Madrid desapareceu. Os
CTT já assumiram alguma coisa ou continua tudo em averiguação? | O gerente do banco já deu
alguma data para a reunião? Gostava de organizar a minha semana. | olá, é o Rui. o meu pai anda
ansioso com a carta do aumento da renda, já seguiu? | A contabilista já me perguntou duas vezes
pelos papéis do ano e eu não soube o que dizer. Falta muito? | O meu contabilista anda atrás de
mim como um cão de caça. Falta muito para ter as contas de janeiro? | Não quero incomodar, sei
que mandei os ficheiros tarde por causa da mudança. Mas já começaram a passar a entrevista a
limpo? | Falta muito para a transcrição? O administrador do prédio está à espera e eu já lhe
prometi duas vezes. | Passei a manhã a podar a vinha e só agora peguei no telemóvel. Já há
alguma resposta das lojas a quem ligaram? | O meu sócio anda impaciente, já me perguntou duas
vezes ao almoço. Quantas páginas do catálogo é que já estão traduzidas? | então e aquele voo, já
foi comprado ou tá esperando alguma coisa minha, que eu não lembro se mandei o documento | Olá a
todos. Não me lembro de ter recebido os bilhetes para Sevilha, e não queria que se tivessem
perdido pelo caminho. Já estão reservados? Obrigado pela atenção, Duarte Nogueira | Como está a
pesquisa das máquinas de café? Tenho conversa com o banco e dava jeito ter alguma coisa na mão.
| Exmos. Senhores, gostaria de saber em que ponto está o estudo sobre fornecedores de cortiça.
Já há algum resultado provisório? Com consideração, Abel Trindade | Olá, as faturas de junho já
seguiram para os clientes? Um deles diz que não recebeu nada e eu queria confirmar convosco.
Obrigada, Glória | Bom dia, equipa, quanto falta para acabarem as mudanças na loja em linha? E
quem está a tratar disso? Um abraço, Severino | Boa noite, já se sabe quem vem ver a mancha do
teto e quanto vai levar? A inquilina pergunta-me todos os dias. Com os melhores cumprimentos,
Adelaide | então, e o anúncio da casa da eira, já está pronto ou ainda anda por aí, é que a
minha prima não me larga | O hotel de Aveiro chegou a ser anulado lá no site deles, ou continua
a nossa reserva? | então e as medidas da garagem quanto é que falta mais ou menos é só para eu
dizer alguma coisa ao homem | desculpa chatear tô na fila da farmácia e lembrei a fatura do
hotel já saiu ou ainda tá aí convosco | Boa tarde, gostaria de saber em que ponto está o filme
da vindima. A minha mãe faz noventa anos e quer vê-lo. Obrigada, Teresa Valadares | Bom dia, não
percebo nada destas coisas, desculpem. Os anúncios já estão a aparecer às pessoas ou ainda não?
Cumprimentos, Dr. Baltasar Reis, veterinário | Desculpem a insistência, é que preciso de avisar
a gráfica: têm ideia de quando chega o texto? | Oi gente, os CN23 saem hoje ainda? É que o moço
dos Correios fecha às cinco | O senhorio inglês já me mandou três mensagens hoje. A tradução
está na reta final ou ainda vai a meio?
""",
}
