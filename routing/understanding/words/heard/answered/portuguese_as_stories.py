"""What people who write Portuguese answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Bom dia! A morada certa é Rua do Lagar, 12, 5050-214 Peso da Régua. A que vocês encontraram na
internet é a do armazém, e lá só passa gente na altura da vindima. | Gosto de um estilo simples
e bem-disposto, como falamos na praia com os alunos. No ano passado tivemos uns textos muito
técnicos e as pessoas pensavam que éramos só para profissionais. | O contador da água está atrás
da porta da garagem e marcava 1482. O da luz não consegui ler porque a vizinha tem a chave do
armário, mas peço-lhe hoje à noite e digo-vos. | Boa tarde a todos, quanto à vossa pergunta, as
quotas deste ano são de 45 euros para adultos e 20 para os miúdos. Os sócios com mais de setenta
anos continuam isentos, como sempre foi. Muito obrigado, Armindo Falcão | Olá Mariana, Desculpe
só responder agora, o telemóvel caiu na massa do pão (a sério). Quanto à sua dúvida: sim, pode
publicar a fotografia com os meus filhos, eles até já perguntaram quando sai. Um beijinho, Graça
Teles
""",
}
