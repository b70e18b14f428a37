"""What people who write Portuguese want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
bom dia, estive a ver a lista que vos dei para os posts e enganei-me, o pão de ló já não fazemos
desde que a dona Alice se reformou, ninguém lhe apanha o jeito. Metam o bolo de laranja em vez
desse, se faz favor, a fotografia está na pasta | Ontem à noite a modelo escreveu-me a dizer que
não se sente à vontade com a fotografia do vestido verde. Troquem-na, por favor, pela do casaco
azul. Percebo-a perfeitamente e não quero que fique triste. | O nosso contador vai viajar mais
cedo do que pensava e quer ver a folha antes de sair. Em vez do dia 27, precisamos dela na
segunda, dia 23. Sei que aperta um pouco, e agradeço o esforço. | O engenheiro achou que o
capítulo da limpeza também devia estar em espanhol, porque quem limpa a máquina são os colegas
de Vigo. Acrescentem esse capítulo, por favor. São só duas páginas, com muitos desenhos. | Muito
bom dia. Por causa da consulta do meu marido, o eletricista teria de vir só na quarta, dia 25,
às três da tarde. Peço imensa desculpa. Com estima, Graça Pimentel | Boa tarde, peço desculpa
pelo incómodo. Na ficha de inscrição do workshop de fotografia saiu o preço do ano passado; este
ano são 75 euros e não 60. Podem corrigir, por favor, antes que mais alguém se inscreva?
Obrigada, Teresa Vilhena | Estimados, obrigado pela convocatória, está muito clara. Há só um
contratempo: o salão paroquial está ocupado e a assembleia passa para a sede dos bombeiros, Rua
da Fonte 12. Mudem a morada em todos os papéis, se fazem favor. Com consideração, Joaquim Penedo
| Cara Filipa, Espero que o seu joelho esteja melhor. A propósito dos posts para o LinkedIn,
queria que o segundo saísse só na terça, dia 17, porque o cliente ainda não anunciou a obra. O
primeiro fica como está. Obrigado e um abraço, Arq. Nuno Brandão | Cara Patrícia, Como vai a
família? Afinal o voo para Madrid pode ser de manhã cedo, não me importo de madrugar, e assim
chego a tempo da feira. Tinha dito à tarde por causa do cão, mas a vizinha fica com ele. Muito
grato, Augusto Serra, alfaiate | Bom dia, é a Filipa, da loja de bicicletas. A partir de agora
damos trinta dias para devoluções em vez de catorze, por isso as respostas deveriam seguir essa
regra. Agradeço a atenção, Filipa | para quem está nos mails, até aqui dizíamos que entregamos
antes do Natal, mas a transportadora já avisou, portanto a partir de agora respondam que chega
na primeira semana de janeiro | sobre a transcrição, eu tinha dito que não havia pressa, pois,
afinal há, a revista fecha na sexta, portanto precisava disso na quinta-feira, desculpem lá a
confusão, aqui anda tudo doido | já vi a página, está gira, só que o Nuno não gosta da
fotografia, diz que parece o avô, eu acho que está bem mas pronto, troquem pela outra que
mandei, a da camisa azul | as marcações da próxima semana é melhor deixar um buraco à hora do
almoço que da outra vez comi uma banana às quatro da tarde acrescentem lá uma horinha todos os
dias | Cara redatora, gostei muito do texto. Só o título me parece de jornal desportivo;
peço-lhe outro, mais sereno, e que tire o parágrafo sobre o meu divórcio. Um abraço, Leonor
Pestana | Bom dia, afinal vêm também dois casais vegetarianos e um senhor que não pode comer
glúten. Por favor, acertem isso com o catering. O resto está ótimo. Com os melhores
cumprimentos, Garrafeira Lobo
""",
}
