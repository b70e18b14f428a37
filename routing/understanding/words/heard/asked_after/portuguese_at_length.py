"""What people who write Portuguese ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Desculpem a impaciência, mas o Tavares já me ligou duas vezes a perguntar pelo texto. O que é
que lhe digo? | A minha contabilista telefonou-me hoje por causa do último trimestre. Em que
ponto está esse trabalho, para eu lhe poder dizer alguma coisa? | Bom dia, espero que estejam
todos bem. Já falta pouco para a ementa em inglês, ou ainda vai a meio? | Estive três dias fora,
numa feira de artesanato, e não vi nada. Como correram as respostas aos clientes, ficou muita
coisa por tratar? | Sempre conseguiram começar a passar as fichas dos alunos? A secretária da
escola de música pergunta-me por elas com um sorriso todas as manhãs. | Bom dia, já se sabe
alguma coisa dos apoios à exportação? O meu contabilista perguntou e eu não soube responder. |
Olá, daqui fala o Duarte, da casa de hóspedes. Ontem recebi três ciclistas holandeses e
lembrei-me do vosso estudo. Como é que isso está a andar? | Estou fechando o caixa da semana e
vi que dois alunos continuam sem pagar. Os lembretes para eles já saíram, ou ainda estão na
fila? | A minha sócia perguntou-me hoje ao almoço quantas farmácias já disseram que sim. Eu não
soube responder e prometi que perguntava. Já há algum número? | Há três semanas que o pacote de
Madrid desapareceu. Os CTT já assumiram alguma coisa ou continua tudo em averiguação? | Bom dia!
Queria perceber em que pé está a candidatura à Gulbenkian, porque a direção reúne esta noite e
vão de certeza perguntar-me. Da última vez fiquei sem saber o que dizer e o presidente não
gostou. Basta-me uma frase ou duas: o que já está escrito, o que ainda falta e se a carta do
museu chegou. | A contabilista já me perguntou duas vezes pelos papéis do ano e eu não soube o
que dizer. Falta muito? | Bom dia, como está a equipa? Aqui na clínica veterinária corre tudo
bem. Gostava de saber em que ponto está a carta aos padrinhos dos animais; a minha sócia quer
juntar-lhe uma fotografia se ainda for a tempo. Um abraço, Sofia Marçal | Cara Helena, Espero
encontrá-la bem. Venho saber se as faturas de fevereiro já seguiram para as três escolas, porque
uma das diretoras telefonou a perguntar e eu não soube o que dizer. Melhores cumprimentos, Prof.
Álvaro Meireles, afinações e restauro | Bom dia Rita, Peço desculpa por insistir, sei que têm
muito em mãos. Já há novidades das legendas do vídeo sobre o restauro do altar? O padre
pergunta-me por ele todos os domingos à saída da missa. Com os melhores cumprimentos, Leonor
Barros, restauradora | O meu contabilista anda atrás de mim como um cão de caça. Falta muito
para ter as contas de janeiro? | Não quero incomodar, sei que mandei os ficheiros tarde por
causa da mudança. Mas já começaram a passar a entrevista a limpo? | Falta muito para a
transcrição? O administrador do prédio está à espera e eu já lhe prometi duas vezes. | Passei a
manhã a podar a vinha e só agora peguei no telemóvel. Já há alguma resposta das lojas a quem
ligaram? | O meu sócio anda impaciente, já me perguntou duas vezes ao almoço. Quantas páginas do
catálogo é que já estão traduzidas? | diz-me só uma coisa, a gravação da obra já está passada a
limpo ou ainda falta muito, é que o empreiteiro já anda a dizer que não disse nada daquilo |
então e aquele voo, já foi comprado ou tá esperando alguma coisa minha, que eu não lembro se
mandei o documento | Olá a todos. Não me lembro de ter recebido os bilhetes para Sevilha, e não
queria que se tivessem perdido pelo caminho. Já estão reservados? Obrigado pela atenção, Duarte
Nogueira | Bom dia, sou a Mafalda, da agência de modelos. Seria indiscrição perguntar em que
ponto está a tradução do contrato? A nossa parceira de Londres já perguntou duas vezes. Com
estima, Mafalda Coutinho | Como está a pesquisa das máquinas de café? Tenho conversa com o banco
e dava jeito ter alguma coisa na mão.
""",
}
