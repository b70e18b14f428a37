"""What people who write Portuguese answer to what the desk asked; as heard."""

from __future__ import annotations

ANSWERED = {
    "answer": """
para donos de cães, na zona de Braga | inglês britânico | não, esse cliente é do meu pai, podem
deixá-lo de fora | o último trimestre de 2025 | até dia 31 | fui eu, na terça passada, de boca |
"a equipa da loja" chega | passar aquilo para a folha de cálculo | 2 e um cachorro | não, só o
essencial | a das redes | 10% e nem mais um cêntimo | sei lá, fala com a minha mulher | tá na
bio do insta | a que eu tô de olho aberto | fevereiro e metade de março | até terça | pode ser a
Lurdes | não tem pressa | com IVA, e em nome da empresa dele | só a loja, a oficina nao | 31 de
abril, pode ser? | o da carta, esse é que interessa | informal, somos todos família no dojo |
umas 200 palavras chegam, ninguém lê mais do que isso | Excel, por favor, o resto não sei abrir
| duplo com duas camas, vou com a minha colega | amanhã à noite | dia 31 de setembro | fim da
próxima semana | para terça, obrigada | até amanhã às 15h | curtinho, umas 150 | a primeira
opção | duplos serve, menos um, a Graça precisa de ficar sozinha | pode ser sim, dia 18 às 15h |
Informal, claro! Aqui todo mundo é amigo | Pode ser até dia 25, sem stress | dia 2 de abril,
quinta | 6 anos, com os pais na praia | fica, claro, a culpa foi minha | 950 mais subsídio de
alimentação | Só quem já comprou | formal, são sobretudo advogados | em nome da escola, Colégio
Atlântico | Três chegam. Da última vez foram seis e ninguém leu até ao fim. | verde | com iva,
como está na etiqueta | Essa não, fui eu que faltei por causa da gripe. | a receita não, que é
da minha avó! | terça | Ela pediu-me só o primeiro nome e a cidade, por causa do trabalho. | Fiz
contas com a minha irmã ontem e chegámos aos 45 euros, com o barro incluído. | Só a partir do
meio-dia, de manhã é a 50 %. | Somos quatro, contando comigo e com o aprendiz que entrou em
janeiro. | É minha pessoal mas uso-a só no trabalho, a contabilista disse que metade conta. |
por carta registada, os emails eles ignoram | Português e inglês chegam, alemães quase não
aparecem cá. | São três: a da porta da rua, a da caixa do correio e a da arrecadação | NAMASTE10
| O estafeta antecipou a recolha, preciso dos papéis já na sexta-feira. | O prato custava 48,
mais os portes que foram 7 e tal. Peçam os 55 redondos. | à parte, que depois ainda quero pôr em
inglês | Pode ser livre, desde que os meus pais consigam dizer ao telefone sem soletrar. | A
Dona Graça, a cozinheira, e o comandante | com o meu nome próprio | dispenso, basta chão de
madeira | Depois da Páscoa é melhor, antes ninguém lê. Digamos dia 10 de abril. | A5, que os
miúdos levam na mochila | Tirem tudo, o homem repete-se imenso | DPD, os CTT perderam-me três
caixas em janeiro. | gasóleo da empresa, portagens minhas | No vencimento, este mês a conta está
apertada. | pode ser para o dia 17 que é quando a contabilista cá vem | PowerPoint, e um PDF
também se dá | sem iva, é autoliquidação | sete, no máximo oito | pode ser sexta dia 20, de
manhã ou de tarde tanto faz | Bege, como nas garrafas do ano passado. | segunda | espanhol msm |
Podem ser enviadas na segunda-feira. | Usem a que foi tirada no jardim, por favor. | a da sala
nova, com a janela | quatro, de terça a sexta | não, so emails | É o do Millennium, a outra
conta fechei em janeiro | preciso sim, vou levar as amostras de tecido, uma mala só de 23 quilos
já resolve | eh pá nos dois, a clientela mais velha está toda no Facebook, a minha mãe incluída
| deve ser a luz do atelier | turistas ingleses que alugam os caiaques | Está tudo num caderno,
vou tirar fotografias às páginas | de 6 a 10 de abril | Ao sr. Abílio. A contabilista dele nunca
responde. | mandei por wetransfer ontem à noite, vejam no vosso mail | à volta de 200, mas
comecem pelos sabonetes | dia 20 | Temos cada vez mais hóspedes alemães e ninguém percebe as
regras da piscina. | de tarde, a partir das 14 | o de 5 kg, o pequeno não compensa | Maré Alta,
tudo em maiúsculas | branco, sem sombra | Só terças, a minha sócia cancelou-me as quartas todas
| Adiaram a feira, portanto chega se vier dia 29. | só as de uma e duas estrelas | até
quarta-feira | hum os meses pois era janeiro e março fevereiro não porque estivemos parados com
a chuva | espanhol mesmo | 275, já com iva | posts, só isso | quinta ao meio-dia | São 33 no
total, contando os de moldura preta | pode ser dia 30, segunda | inglês britânico se faz favor |
720 certos | é passar o papel para computador, as pastas todas | o trimestre passado inteiro,
menos outubro que já está feito | não faço ideia, quanto tempo costuma levar? | Somos 4 mas a
Célia está de baixa desde o dia 2 | espanhol. o inglês fica a cargo do meu filho | até dia 20
chega perfeitamente | é para digitar mesmo, passar do papel pro computador | R$ 1.900, já com o
deslocamento | Ainda estou a tentar convencer o meu sócio. Um ou dois, portanto. | não sei
ainda, o fotógrafo é que manda, pergunta-me na quinta | igual ao do mês passado, mais coisa
menos coisa | tanto faz, vocês escolhem | jan e fev | dia 26 | somos dez | Isso só o meu
contabilista sabe, e ele não atende antes do almoço... | tradução | 412,50 | folar da páscoa |
até dia 20 tá ótimo | R$ 3.200, em duas vezes | de hoje a oito | a partir de amanhã, se não for
pedir muito | São os dois primeiros meses do ano, janeiro e fevereiro juntos. | Sim, dava jeito
ter o minuto de cada pergunta, ao menos de cinco em cinco.
""",
}
