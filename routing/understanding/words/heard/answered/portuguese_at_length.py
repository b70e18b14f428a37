"""What people who write Portuguese answer to what the desk asked; at length."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Pode ser para a sede, na Rua do Almada 220, no Porto. Na clínica ninguém abre o correio, já nos
aconteceu ficar um mês à espera. | Não, prefiro que as pessoas me liguem primeiro. Assim
conheço-as um pouco e explico com calma o que está incluído. | Terça-feira chega perfeitamente,
porque a direção só se reúne no dia seguinte. Muito obrigado pelo cuidado! | Gosto de frases
curtas e bem-dispostas, como falamos ao balcão. Nada de palavras estrangeiras, por favor, que a
minha mãe também as lê. | Vai comigo a minha colega Teresa Fontes, que trata das vendas. Os
dados do cartão de cidadão dela já estão no formulário. | A minha sócia Beatriz, que viveu dez
anos em Vigo. Mandem-lhe diretamente, o e-mail está na ficha. | Foi gasolina, naquele dia em que
levei os vasos para a noiva em Campinas. O lanche eu paguei do meu bolso, como sempre faço. |
Digam dez dias úteis, mesmo que normalmente chegue em seis. Prefiro que o cliente tenha uma
surpresa boa, e o forno às vezes também tem os seus dias. | Preciso dela na segunda-feira, dia
30. Na terça apanho o avião para Londres com as amostras, e gostava de levar o catálogo já
impresso. | Passem tudo para gramas, por favor, com uma xícara valendo 120 de farinha. Minha avó
media no olho, e os meus funcionários sofrem com isso até hoje. | Quem confirma é a Rosângela,
que abre e fecha a clínica nesse turno. Ela anota tudo num caderninho azul e responde mensagem
muito mais rápido do que eu. | Pode ser o senhor Américo, ele conhece a casa e não leva caro. Só
não o marquem ao sábado, que ele vai à pesca. | Sai, tem fecho atrás, mas a cortiça só se limpa
com um pano húmido. Já tive quem a metesse na máquina. | Em Braga ainda vamos, mas só às terças,
e a deslocação custa 25 euros. Digam isso logo ao senhor para não haver surpresas. | Minha
senhora, o número de contribuinte é o 198 554 032, está no verso da carta. Melhores
cumprimentos, Hermínia | Agradeço a atenção. Se puder ser até quinta-feira, dia 26, fico muito
bem servida. Dona Eulália | Pensei nisso a noite toda, acreditem. Prefiro a foto do cão na
praia, a outra faz-me lembrar o inverno. | Desculpem, estive na lota desde as cinco da manhã. A
Sónia fez 12 horas extra e o Rui nenhuma, que andou a namorar. | O meu vizinho diz que os
alemães gastam mais, e ele tem um bar, deve saber. Comecem pelo alemão | Nesta tenho o telhado
aberto e na outra vem cá o fiscal. Pode ser na semana de 30 de março | Bom dia e obrigada pela
pergunta. Se a pudéssemos ter no dia 27 de março, ficávamos muito contentes. Cumprimentos da
Quinta do Lago Velho, Constança | Olá, boa tarde. Dado que o meu colega tem o joelho operado, a
automática seria mais sensata. Agradeço o cuidado, Belmiro Saraiva | o orçamento, pois, eu sou
forreta, não vou mentir, até setenta por noite, vá, oitenta se tiver pequeno-almoço, mais do que
isso não, que é só para dormir | Bom dia, respondendo à vossa pergunta: somos dois a viajar, eu
e o meu sócio. Nenhum de nós tem cartão de pontos. Cumprimentos, Valdemar Cruz | Boa tarde, a
chave está com a vizinha do rés do chão, a dona Celeste, que está sempre em casa depois das
quatro. Obrigado, Vasco | sim é para ligar para a esposa o número dela é o que acaba em quarenta
e dois o dele está sempre desligado | Caro amigo, Vão estar o presidente da junta, os vizinhos,
a banda e a minha sogra. É com esta última que convém ter cuidado. Cumprimentos, Horácio | Dia
17... espera, é o dia 18, o dia do pai é a 19, e tem de sair na véspera | ai esqueci-me
completamente de pôr a data, que cabeça a minha. segunda dia 23 está ótimo, a assembleia só é na
quinta | Oi gente, contei aqui com a minha sócia e deu 31, mas os anexos não precisam, então no
fim ficam umas 24. | Olá! Desculpem lá a demora, estive no mar a manhã toda. É para inglês e
alemão, o espanhol os instrutores desenrascam. | Bom dia, pensei nisto com calma e acho que 75
por noite é justo, desde que tenha estacionamento para a carrinha com as caixas todas. | Boa
pergunta, hehe. No papel sou eu, na prática é a minha mãe, que fundou a loja e não larga. Mandem
para as duas e logo se vê! | Obrigada por avisar que eram dois! O certo é o mais comprido, o
outro foi o meu filho a brincar com o gravador. | Os preços novos entram em vigor na segunda,
dia 16, tem de estar tudo mudado nessa altura. | É só para o Instagram, o Facebook da loja está
com a minha ex e eu não me meto nisso. | O ficheiro diz uma hora e dez, mas os últimos vinte
minutos são o telemóvel esquecido no bolso.
""",
}
