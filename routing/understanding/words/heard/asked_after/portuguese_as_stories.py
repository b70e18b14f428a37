"""What people who write Portuguese ask of work in play; as stories."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Bom dia! Queria perceber em que pé está a candidatura à Gulbenkian, porque a direção reúne esta
noite e vão de certeza perguntar-me. Da última vez fiquei sem saber o que dizer e o presidente
não gostou. Basta-me uma frase ou duas: o que já está escrito, o que ainda falta e se a carta do
museu chegou. | Bom dia, como está a equipa? Aqui na clínica veterinária corre tudo bem. Gostava
de saber em que ponto está a carta aos padrinhos dos animais; a minha sócia quer juntar-lhe uma
fotografia se ainda for a tempo. Um abraço, Sofia Marçal | Cara Helena, Espero encontrá-la bem.
Venho saber se as faturas de fevereiro já seguiram para as três escolas, porque uma das
diretoras telefonou a perguntar e eu não soube o que dizer. Melhores cumprimentos, Prof. Álvaro
Meireles, afinações e restauro | Bom dia Rita, Peço desculpa por insistir, sei que têm muito em
mãos. Já há novidades das legendas do vídeo sobre o restauro do altar? O padre pergunta-me por
ele todos os domingos à saída da missa. Com os melhores cumprimentos, Leonor Barros,
restauradora | diz-me só uma coisa, a gravação da obra já está passada a limpo ou ainda falta
muito, é que o empreiteiro já anda a dizer que não disse nada daquilo | Bom dia, sou a Mafalda,
da agência de modelos. Seria indiscrição perguntar em que ponto está a tradução do contrato? A
nossa parceira de Londres já perguntou duas vezes. Com estima, Mafalda Coutinho | então e o
manual, já há alguém a pegar nisso ou ainda está na fila, não é urgente, é mesmo só curiosidade,
que eu gosto de saber como andam as minhas coisas | é só para perguntar, os recibos de janeiro
já estão, ou estão quase, é que a menina da caixa precisa do dela para o banco e pergunta-me
todos os dias, todos os dias
""",
}
