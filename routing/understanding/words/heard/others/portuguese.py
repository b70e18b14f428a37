"""What people who write Portuguese want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
processamento de salários das duas assistentes e depois a contabilidade de março | traduzir a
carta das cervejas pra ingles e depois mandar a newsletter com ela | horas do projeto Norte para
a folha, depois faturar | são duas newsletters, uma pros alunos e outra pros pais, textos
completamente diferentes | preciso de legendas pros reels da semana e da planilha de fiado
digitada | post no insta sobre a turma nova e mudar o horário no site, amanhã | Ementa em
francês até sexta, e respondam por favor às três críticas do Google | Ep 41: edição e legendas
do vídeo, pra quarta que vem | tradução do cardápio pro inglês + 3 posts no insta sobre o
festival de inverno | Um convite para a inauguração (24 de abril) e um cardápio plastificado
novo, mesmas cores | uma folha com os exercícios para o ombro, até segunda
""",
}
