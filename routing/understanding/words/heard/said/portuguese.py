"""What people who write Portuguese ask and answer of work in play; from what was heard."""

from __future__ import annotations

SAID = {
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
alimentação | Só quem já comprou | formal, são sobretudo advogados | Pode ser para a sede, na
Rua do Almada 220, no Porto. Na clínica ninguém abre o correio, já nos aconteceu ficar um mês à
espera. | Não, prefiro que as pessoas me liguem primeiro. Assim conheço-as um pouco e explico
com calma o que está incluído. | Terça-feira chega perfeitamente, porque a direção só se reúne
no dia seguinte. Muito obrigado pelo cuidado! | Gosto de frases curtas e bem-dispostas, como
falamos ao balcão. Nada de palavras estrangeiras, por favor, que a minha mãe também as lê. | Vai
comigo a minha colega Teresa Fontes, que trata das vendas. Os dados do cartão de cidadão dela já
estão no formulário. | em nome da escola, Colégio Atlântico | Três chegam. Da última vez foram
seis e ninguém leu até ao fim. | verde | com iva, como está na etiqueta | A minha sócia Beatriz,
que viveu dez anos em Vigo. Mandem-lhe diretamente, o e-mail está na ficha. | Bom dia! A morada
certa é Rua do Lagar, 12, 5050-214 Peso da Régua. A que vocês encontraram na internet é a do
armazém, e lá só passa gente na altura da vindima. | Foi gasolina, naquele dia em que levei os
vasos para a noiva em Campinas. O lanche eu paguei do meu bolso, como sempre faço. | Gosto de um
estilo simples e bem-disposto, como falamos na praia com os alunos. No ano passado tivemos uns
textos muito técnicos e as pessoas pensavam que éramos só para profissionais. | Digam dez dias
úteis, mesmo que normalmente chegue em seis. Prefiro que o cliente tenha uma surpresa boa, e o
forno às vezes também tem os seus dias. | Preciso dela na segunda-feira, dia 30. Na terça apanho
o avião para Londres com as amostras, e gostava de levar o catálogo já impresso. | Passem tudo
para gramas, por favor, com uma xícara valendo 120 de farinha. Minha avó media no olho, e os
meus funcionários sofrem com isso até hoje. | Quem confirma é a Rosângela, que abre e fecha a
clínica nesse turno. Ela anota tudo num caderninho azul e responde mensagem muito mais rápido do
que eu.
""",
    "status": """
Então, já há novidades das traduções? | queria só saber quantas chamadas já fizeram | dá pra ver
quando chega? | o banner já está no ar? | e o meu comboio? | Já começaram com a tradução ou
ainda está na fila? | chegou aí o meu ficheiro | em que pé estão as cobranças? | falta muito
pros posts? | e a tradução, já está? | Boa tarde, há previsão para o mapa de vencimentos? | já
tem alguém com o meu pedido ou continua parado na fila? | deu certo o voo? | quando é que sai a
primeira cobrança? | e aí, a tradução sai hoje ou não? | a planilha chegou aí? aqui ficou
rodando rodando | Quantas chamadas já fizeram? | A fatura da Junta já seguiu? | será que a
transcrição fica pronta antes do almoço? pergunto só por perguntar | como tá o andamento da
importação dos produtos? | então? | há novidades? | quando é que mudam os preços online | então,
como vai isso das creches | o contrato já vem a caminho? | Podem dizer-me se a conta do clube já
seguiu, por favor? | desculpem a insistência, as faturas seguem hoje ou nem por isso? | quanto
falta do manual, em páginas | quem tá transcrevendo isso | saiu a passagem? | Poderiam informar
quando o formulário ficará pronto? | o que é que falta ainda? | alguém já pegou? | cadê minha
newsletter linda 👀 | a agenda de abril tá enchendo ou nada ainda? | gostava de ver qq coisa até
sexta | tá tudo certo com a folha ou travou em alguma coisa | então, como está a minha
transcrição? | já cobraram o Antunes ou ainda não | dona helena ligou me 2x hoje. já seguiu? |
conseguiram falar com o condominio | os do congresso já deram sinal de vida depois do lembrete?
| quando é que sai o post e quem o escreve? | Então, novidades da ementa? | Desculpem a
impaciência, mas o Tavares já me ligou duas vezes a perguntar pelo texto. O que é que lhe digo?
| essa pesquisa é paga à hora ou tem preço fechado? | já conseguiram apanhar a doutora? | a dona
Lurdes marcou ou não marcou? | Então e a minha página, em que pé tá? | quanto é que levam por
uns posts por mês? | Quem é que está a tratar das fichas A a F e quanto falta? | o email aos
sócios já foi? | quem é q tá a tratar das minhas contas? | Quanto fica o comboio? | já
conseguiram falar com a gerente? | o voo para o Funchal já está marcado ou ainda andam à
procura? | Desculpem a pressa, mas os posts do surf camp ainda demoram muito? | As meninas da
feira querem saber se os rótulos em inglês já existem, eu também ;) | Alguém me sabe dizer se a
fatura do Almeida já foi enviada? | já há alguma coisa escrita sobre as aulas de 11 de abril? |
já tem alguém fazendo a newsletter? | como tá a tradução | alguém marcou? | já foram os recibos?
| olá! já há novidades das minhas faturas? o contabilista anda a ligar | Olá, fiquei com dúvida
numa coisa: quem é que está a tratar da minha papelada da câmara? | E aí, a conta da caneca, sai
quando? | o contrato do T2 já está quase ou ainda demora? | a ata já tem dono? o presidente não
me larga | A câmara já respondeu? | quando fica pronta a aula 3? | Já há previsão para as contas
de fevereiro? | A minha contabilista telefonou-me hoje por causa do último trimestre. Em que
ponto está esse trabalho, para eu lhe poder dizer alguma coisa? | Bom dia, espero que estejam
todos bem. Já falta pouco para a ementa em inglês, ou ainda vai a meio? | Estive três dias fora,
numa feira de artesanato, e não vi nada. Como correram as respostas aos clientes, ficou muita
coisa por tratar? | Sempre conseguiram começar a passar as fichas dos alunos? A secretária da
escola de música pergunta-me por elas com um sorriso todas as manhãs. | como vão as contas? |
Bom dia, já se sabe alguma coisa dos apoios à exportação? O meu contabilista perguntou e eu não
soube responder. | a publicação do dia do pai já está agendada? | falta muito na transcrição? |
Olá, daqui fala o Duarte, da casa de hóspedes. Ontem recebi três ciclistas holandeses e
lembrei-me do vosso estudo. Como é que isso está a andar? | Estou fechando o caixa da semana e
vi que dois alunos continuam sem pagar. Os lembretes para eles já saíram, ou ainda estão na
fila? | A minha sócia perguntou-me hoje ao almoço quantas farmácias já disseram que sim. Eu não
soube responder e prometi que perguntava. Já há algum número?
""",
}
