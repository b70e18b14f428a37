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
alimentação | Só quem já comprou | formal, são sobretudo advogados
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
de fevereiro?
""",
}
