"""What people who write Portuguese want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
a fatura da Moura é em nome do marido agora, história longa. Moura & Filho Lda, NIF 509 112 430
| Das cinco entrevistas façam só três, a 1, a 2 e a 5. As outras duas são basicamente o mesmo
senhor. | bom dia, estive a ver a lista que vos dei para os posts e enganei-me, o pão de ló já
não fazemos desde que a dona Alice se reformou, ninguém lhe apanha o jeito. Metam o bolo de
laranja em vez desse, se faz favor, a fotografia está na pasta | consegui fechar com o vizinho o
terreno do lado, aquele das mangueiras, cabem uns oito carros apertados. então se perguntarem do
estacionamento agora é grátis, antes a gente cobrava 20 | Nas respostas às clientes assinem só
"Rita", sem apelido, e tratem por você e não por tu se faz favor | chegou o orçamento da
gráfica! 11.480, mais alto q eu pensei. põe no projeto e tira das oficinas o q precisar | afinal
o ensaio de som é mais cedo, tenho de lá estar às 11 e não às 15, dia 26 na mesma | Afinal vou
levar o cão comigo para Coimbra, porque a vizinha está de férias. Precisava então que o hotel
aceitasse animais, ele é pequeno e sossegado. | Podem mandar as faturas das aulas só na
sexta-feira, dia 20, em vez de amanhã? Há duas famílias que ainda me vão confirmar as horas. |
Enganei-me no nome da convidada, ela chama-se Matilde Seixas e não Matilde Seabra. Corrijam por
favor no título e no texto, antes que ela repare. | A partir de agora marquem as visitas só da
parte da tarde, de manhã passei a estar no canil. | Ontem à noite a modelo escreveu-me a dizer
que não se sente à vontade com a fotografia do vestido verde. Troquem-na, por favor, pela do
casaco azul. Percebo-a perfeitamente e não quero que fique triste. | O nosso contador vai viajar
mais cedo do que pensava e quer ver a folha antes de sair. Em vez do dia 27, precisamos dela na
segunda, dia 23. Sei que aperta um pouco, e agradeço o esforço. | O engenheiro achou que o
capítulo da limpeza também devia estar em espanhol, porque quem limpa a máquina são os colegas
de Vigo. Acrescentem esse capítulo, por favor. São só duas páginas, com muitos desenhos. | Falei
com o Matos e ele afinal quer também os tetos pintados, juntem isso ao orçamento se faz favor. |
Troca o tom, por favor. Ela é cliente nossa há dez anos e a carta parece de um banco. | No texto
dos serviços falta a massagem a grávidas, 45 minutos, 50 euros. E o pilates agora só dou à
terça. | Passa a ser no sábado 21, às 15h, porque o fotógrafo tem um casamento de manhã noutra
cidade. | Cortem também a parte em que falo do meu ex-sócio, por volta dos 31 minutos. Pensei
melhor e não quero chatices. | No título da aula 2 é «engobe», com e, e juntem o meu nome no fim
de cada vídeo. | Afinal a feira só abre a 31, por isso basta chegar na véspera, dia 30, e é
quarto duplo porque a Marta vem comigo. | Procurem também em Espanha, até Badajoz compensa-me ir
buscar com a carrinha. E só quem venda em pequenas quantidades. | é o Tiago, pelo meu avô. na
conta do condomínio o 3.º direito só entrou em maio, portanto são 8 meses e não 12 | é a Joana,
pela minha mãe. tirem os recibos da gasolina da pasta da casa, são da florista e têm de ir para
as contas da loja | Bom dia, perdoem a minha distração. Na carta falta dizer que a água fica
cortada só de manhã, das nove ao meio-dia. Respeitosamente, Abílio Nunes | Muito bom dia. Por
causa da consulta do meu marido, o eletricista teria de vir só na quarta, dia 25, às três da
tarde. Peço imensa desculpa. Com estima, Graça Pimentel | No anúncio, o horário é das 10 às 16 e
não das 9 às 17. E tirem o meu número pessoal, por favor. | O quarto azul tem 22 m², não 26, e
já não tem banheira. Tenho receio que alguém reclame se ficar errado. | Boa tarde, peço desculpa
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
grato, Augusto Serra, alfaiate | A minha irmã reparou que nos enganámos no nome da rua, e olhem
que moramos lá há vinte anos. É Rua das Flores 18, não 81, corrijam na fatura. | Os clientes de
Vigo ligaram, só podem receber-me mais tarde por causa das obras na fábrica. Passem a viagem
para 31 de março, por favor. | A reunião com a escola de Sintra, em vez de quinta pode ser sexta
às 11h? Tenho consulta no hospital. | O contabilista ligou outra vez, coitado, está de mudanças
e cheio de caixas. Afinal precisa das contas já na segunda-feira, 23, em vez de no fim do mês |
A massagista nova trouxe mais dois tratamentos, um com pedras quentes que é uma maravilha.
Entram os dois também na página, mando os textos já a seguir | ah sabe o que, melhor separar
nome e sobrenome em duas colunas, eu tinha falado uma só mas a moça do sistema disse que assim
não importa | ó pá esqueci-me, no boletim falta o workshop de macramé, metam-no logo a seguir à
exposição, e tirem o da cerâmica que já esgotou | Caríssimos, a inauguração do nosso ateliê foi
adiada e a newsletter faria mais sentido na sexta-feira, 20 de março. As publicações podem ficar
como estão. Com amizade, Benedita Salgueiro | Bom dia, é a Filipa, da loja de bicicletas. A
partir de agora damos trinta dias para devoluções em vez de catorze, por isso as respostas
deveriam seguir essa regra. Agradeço a atenção, Filipa
""",
}
