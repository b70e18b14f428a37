"""What people who write Portuguese want, of several trades or of none; from what was heard."""

from __future__ import annotations

OTHERS = {
    "request": """
com a minha sócia de baixa ficou por fazer o email mensal aos inscritos e as publicações do
facebook, conseguem pegar nas duas coisas? | Uma coisa leva à outra: para pagar os ordenados
preciso que os clientes paguem, portanto cobrem-me as faturas em atraso e depois tratem dos
salários de março | Quanto é que cobram as outras escolas de condução por aqui, e aproveitem e
mudem no meu site o preço do código para 290 | processar os ordenados dos quatro e mandar a
newsletter da primavera aos clientes, ainda só existe na minha cabeça | passar pra planilha os
120 cadastros que estão em papel, e depois ligar pra todos oferecendo a revisão de férias |
newsletter de abril da quinta: morangos, ovos, visita das escolas. e aproveita e faz uns posts
no insta com isso, fotos eu tenho | Duas coisinhas: processar os ordenados de março das três
meninas e trocar no site a morada, mudámos para a Rua do Sol | uma centena de fichas de
inscrição em papel, já digitalizadas, têm de ir parar à folha. Depois disso era ligar aos que
puseram cruzinha e marcar aula experimental | Precisava que me tratassem de três assuntos
enquanto estou na vindima: recibos do trimestre lançados, faturas aos restaurantes, e alguém que
responda às mensagens da loja | Existe algum apoio do estado para uma padaria trocar o forno a
gás? Vejam isso, por favor, e escrevam-me logo um post a dizer que vamos ficar mais verdes |
processamento de salários das duas assistentes e depois a contabilidade de março | traduzir a
carta das cervejas pra ingles e depois mandar a newsletter com ela | queria mandar um email
bonito aos clientes da loja a contar do aniversário e publicar o mesmo no instagram | gravei uma
aula de 1h10 que correu lindamente. queria isso em texto e depois enviado como newsletter aos
antigos alunos | Abriu vaga na turma de volteio. Faz um post e depois muda no site onde diz
"lotado" | Segunda-feira quero o email aos sócios e um post, ambos sobre a prova cega de stouts.
Foto do barril anexa | Três coisinhas. A sinopse para espanhol, a fatura dos direitos ao editor
de Sevilha (900 €), e a capa nova na página do livro. O contrato já está assinado, podem avançar
| arranjem-me dois oradores para o encontro de livreiros e marquem uma chamada com o que estiver
mais livre | o código PASCOA10 não funciona! corrijam na loja e respondam a quem já reclamou,
urgente | faturas de março dos 3 clientes e conciliar o banco, até ao fim do mês, que depois vou
de férias (finalmente) | horas do projeto Norte para a folha, depois faturar | O depoimento do
Sr. Adelino está no gravador, subi agora. Passem a escrito e depois para inglês, é para o site
do museu deles | avisar o condomínio do nº 7 q tá em atraso (450€) e responder aos emails dos
miúdos q querem experimentar judo
""",
}
