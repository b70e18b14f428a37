"""What people who write Portuguese say of the desk or of other things; as stories."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Caros amigos, o aniversário da nossa loja está a chegar e queríamos um bolo grande, de três
andares, com o nosso logótipo. Conseguem encomendar e entregar no sábado? Com carinho, Filomena
Prates | Boa tarde, prezada equipe, minha filha vai prestar vestibular e está com muita
dificuldade em química. Vocês teriam um professor particular para dar aula a ela toda quinta à
tarde, aqui na papelaria mesmo? Agradeço desde já, Cleide Fontoura | Olá Manuela, Espero que
esteja a correr bem a semana. A minha filha casa no sábado dia 21 e o pasteleiro deixou-nos na
mão. Consegue tratar de um bolo de noiva de três andares, com entrega nesse dia? Pago o que for
preciso. Um grande obrigada, Isaura Pimenta, cabeleireira | outra coisa que não tem nada a ver
com o boletim, na sexta às quatro tenho de ir ao notário e não há quem vá buscar o miúdo à
escola, podia ir alguém daí? | Boa tarde a todos. Com o bebé e a loja, mal me sobra tempo para a
horta, e pensei que talvez pudessem vir regá-la e cuidar dela todas as terças-feiras. Ficava-vos
imensamente grata, Leopoldina | Bom dia, é o Gaspar, da padaria. Caiu-nos a ligação à internet e
o terminal de pagamento não funciona desde ontem. Seria possível enviarem um técnico para ver a
instalação? Muito obrigado, Gaspar Lemos | Caros senhores, o estudo sobre a cortiça convenceu o
meu sócio, e queremos avançar. Precisávamos agora de um empréstimo de 40 mil euros, e confiava
que nos pudessem financiar. Com consideração, Evaristo Pimentel | agora que o site está bonito
queria uma aplicação, daquelas para o telemóvel, onde o cliente escolhe o bolo e paga, quem é
que aí me programa uma coisa dessas, de raiz
""",
    "thanks": """
Mostrei a folha à minha avó, que fez estas contas à mão durante quarenta anos. Pôs os óculos,
percorreu tudo com o dedo e disse "está limpinho". Dela isto é um doutoramento.
""",
}
