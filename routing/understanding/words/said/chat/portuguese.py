"""What people of small firms type into a chat in Portuguese, in a hurry."""

from __future__ import annotations

SAID = {
    "request": """
olá podem fechar abril, os extratos estão na pasta | aqui vão os recibos de maio, é para lançar |
tenho 40 talões para vocês, lancem por favor | segue a gravação de hoje, passem a texto |
fatura para berger: 2 dias a 550 | 3 avisos de pagamento, lista em anexo |
o hendriks está 30 dias atrasado, mandem algo simpático |
preciso de alguém que responda aos mails da loja enquanto estou em roma |
dava jeito um email aos clientes habituais sobre o fecho de verão |
uma coisa curta pro facebook sobre o forno novo | 2 posts insta pf, as fotos seguem |
no site ainda estão os preços antigos, trocar pf | o mapa do site aponta para a loja antiga |
o link do menu não abre, conseguem arranjar | o wordpress pede 6 atualizações, façam pf |
comboio para braga na quinta, volta antes das 20h |
quarto para 2 em évora de 3 a 5, menos de 100 | carro alugado em faro, domingo a quarta |
salários de junho pf, 8 pessoas, tomás 3 dias doente | este mês há 2 novos, preparem os recibos |
copiem as moradas do pdf para a folha | 150 encomendas em papel, no excel até segunda |
esta carta em alemão por favor | a ementa em inglês e francês |
o contrato para português, 9 páginas | quanto cobram os outros? vejam pf |
descubram quem vende fornos usados por aqui | liguem às pessoas da lista e marquem reuniões |
50 clientes antigos, ver quem quer visita | março outra vez, como no mês passado |
o iva do primeiro trimestre pf | seria possível alguém bater 12 páginas |
as finanças querem os números de junho, quem prepara |
a newsletter está atrasada, tema a nova colega | há alguém que veja os valores em atraso e cobre |
à parte disso, precisamos de quarto em viena dia 9 |
a seguir: a entrevista com o presidente para transcrever | arranjem três orçamentos de gráfica |
um extra rápido, 20 contactos no crm | mais uma, cobrem 380 ao nowak |
já agora, a página sobre nós precisa da foto nova |
mudando de assunto: voos para oslo para a feira |
olá sou novo, preciso da contabilidade do último trimestre | encontrem um hotel perto da clínica |
quem me faz um post da nossa vaga? | a ata de segunda para passar a limpo |
quero lista de cafés vegan com telefone | comparem preços de cinco transportadoras |
contabilidade e salários de maio | primeiro as faturas, depois os avisos |
traduzam o folheto e ponham no site | de novo o mesmo este mês | para julho igual
""",
    "answer": """
meados de maio | no fim da próxima semana está bem | quando puderem | antes do dia 10 se der |
amanhã ao meio-dia | de abril a junho | o ano todo | só março | duas | uma conta só | 4 pessoas |
5, uma a meio tempo | não | sim é isso | não é isso não | os dois | o azul | a segunda |
o antigo serve | já carrego | mandei ontem | deve estar no vosso mail | está no drive |
ainda à espera do banco | gasóleo da carrinha | almoço com fornecedor | é o meu cartão, pessoal |
tinta e pincéis | uma caução, devolvem | presente para uma funcionária |
estacionamento no aeroporto | com iva | líquido | bruto acho | para a nova morada |
a minha mulher, ana@loja.example | isso é com o sr adler | a nossa oferta de primavera |
o novo menu, sobretudo almoços | que fechamos em agosto | curto, umas 150 palavras |
simpático, por tu | não sei, o que sugerem | escolham vocês | tanto faz |
de lisboa, o primeiro comboio | até 90 por noite | saiu em março | ele faz 20 horas |
ainda não, chega segunda | nenhum, é sobre o site | o primeiro acho | pode ser terça | tudo |
sem fotos desta vez | linkedin e insta | os do costume | como da última vez
""",
    "remark": """
ok bom | sim | claro | está bem, faço | obrigado pela informação | ah ok percebi | 👍🏻 |
sem problema | combinado | tá bom | certo | estou no dentista até às 2 |
hoje na estrada, respondo à noite | sexta estou de folga | volto segunda |
para a semana a ana substitui-me | acabei de mandar os recibos que faltavam |
o extrato já está carregado | os ficheiros estão na pasta | pus as fotos no drive |
paguei hoje de manhã | os 35,20 são pessoais | amazon do dia 12 era toner |
a transferência para a minha mulher é o salário | esse o fornecedor anulou |
os 200 do klein são de duas faturas | o cliente diz que paga para a semana |
conta nova desde março | quanto levam por página | preço de 3 posts? | qual é o valor hora |
quanto ficariam 10 páginas | também fazem irs | estão aí ao fim de semana |
posso mandar fotos em vez de pdf | dá por whatsapp? | quem lê os meus ficheiros? |
quanto tempo costumam levar | também falam polaco | onde carrego isso | o que precisam de mim |
que extrato é esse? | o que é um briefing? | precisam dos originais | faz mal se mandar amanhã |
a ana vê a minha conta | como é com o acesso | o sr lee prefere depois das 16 |
o escritório deles fecha até dia 6 | nova morada: rua do moinho 5 | o logo está no drive |
só pergunto, não é para fazer | talvez em maio precise de algo, aviso |
digam à ana que a chave está debaixo do tapete | mudámos de casa | o meu sócio tem a senha |
impressora avariada, hoje sem digitalização | desculpem a demora | ignorem a última mensagem |
chat errado desculpem | por mim ok | tudo bem por aqui | a foto é do ano passado |
o cliente gostou do rascunho | ele assina amanhã
""",
    "change": """
ponham terça | antes quinta | uma semana mais tarde é melhor | pode ser mais cedo, tipo quarta |
2 noites não 3 | 300 palavras em vez de 200 | 4 posts em lugar de 2 | são 680, não 860 |
hotel com estacionamento | com pequeno-almoço pf | sem escalas | lugar à janela se der |
só bagagem de mão, tarifa barata | o comboio tem de sair depois das 9 |
metam também os preços novos | acrescentem a esplanada | abril também pf |
o cartão de crédito também | tirem a segunda conta | sem a parte da feira | o meu nome não |
sem foto | não é o vermelho, é o verde | tratem por tu | menos formal | um pouco mais curto |
título maior | mandem também ao contabilista | em word, não pdf | ponham o número da encomenda |
o nome é kowalczyk, corrijam | agora somos 3, não 2 | a fatura vai para a outra empresa |
o valor é líquido, não bruto | data da fatura dia 30 | esperem, o outro cliente, becker |
passem a viagem para junho | o envio na segunda | comecem pelas não pagas |
e se fosse em francês | mais uma coisa do post: marquem o padeiro | vai mais um na viagem |
nas contas tem de ir fevereiro | newsletter: troquem os dois temas |
esqueci-me, tem de ser em inglês | disse sexta mas segunda serve | já não há pressa |
querem dois dias antes | afinal há uma terceira conta | agora são 9, entraram 2 |
refaçam o segundo parágrafo | tirem a última frase | falem do estacionamento
""",
    "status": """
como está isso | há novidades | então? | olá? notícias | ainda nada? | pronto? | já acabou |
quando tenho | para quando fica | é a ana que faz | quem tem isso | alguém já viu |
o mail já saiu | a fatura foi enviada | reservaram | já ligaram | os voos estão marcados |
chegou o meu ficheiro | receberam o extrato | onde estão as minhas coisas | ponto de situação? |
em que pé está a tradução | como estamos de salários | dá para sexta | fica ao meio-dia |
o que falta da minha parte | de que estão à espera | o que têm meu | posso ver um rascunho |
mostrem o que está em aberto | ele já pagou | o hendriks respondeu | era só para saber do post |
ideia de quando | está a andar | alguém está no site | quantos faltam | já começaram |
mantém-se amanhã? | e o hotel? | e os avisos?
""",
    "cancel": """
já não é preciso obrigado | afinal não preciso | já resolvemos | deixem estar | esqueçam o post |
parem tudo | não avancem pf | a viagem caiu | reunião cancelada, sem hotel |
o cliente desistiu, anulem a fatura | não mandem o email | parem o envio!! |
este mês não há newsletter | a minha irmã já fez | não era necessário | cancelem braga |
cancelem tudo | deixem lá a tradução | não liguem mais | o contabilista faz, deixem |
decidimos que não | retiro o pedido | já encontrei, esquece | muito caro, fica sem efeito |
mudança de planos, sem voo | não há evento, não há posts | este ano não
""",
    "thanks": """
obrigadaa | obrigado!! | brigado | perfeito 👌 | ótimo, recebi | que lindo | ficou ótimo obrigado |
era isso, obrigada | vocês são demais | salvaram-me | fantástico | é mesmo isso, obrigado |
funciona, obrigado | ok perfeito obrigada | obrigada ana | muito satisfeita | bom trabalho |
chegou, muito obrigado | como sempre, top | tão rápidos, obrigado | 🙏🙏 | ❤️ obrigada |
texto muito bom
""",
    "greeting": """
olá a todos | oi 👋 | boas | bom dia pessoal | boa tarde | voltei | oi oi | tá alguém aí | sou eu
| viva | até logo | tchau | bom fim de semana | boa noite a todos | cumprimentos | olá, daqui a
padaria | bom dia, aqui é da clínica | oi, sou novo aqui | boa tarde, fala a dona Rita | olááá,
está aí alguém? | oi gente, acabei de me inscrever | bom dia, outra vez a florista | olá equipa,
eu sou o Rui | oi, primeira vez aqui | boa noite, a escola de dança
""",
    "complaint": """
isto não está certo | valor errado de novo | o nome está mal escrito | esqueceram o iva |
falta metade | está atrasado | era para segunda | disseram terça e é quinta |
é a terceira vez que lembro | ninguém lê o que escrevo | já disse isso duas vezes |
não é esse o hotel | data errada no voo | tem erros | o texto está péssimo |
link partido outra vez | não abre, não serve | eu disse sem escalas | mandaram à pessoa errada!! |
o meu cliente tem a fatura duas vezes | caro demais para isto | estou mesmo chateado | não chega |
não pode ser | a sério? | vocês leem isto? | espero há dias | ninguém atende |
desde segunda sem resposta | não foi o combinado | queria francês, não alemão |
porque me cobraram isso | o total não bate | muito descontente | mal feito | que desilusão |
a do telefone foi mal-educada
""",
    "not_for_us": """
arranjam-me o carro? | preciso de eletricista hoje | procuro casa | vendem telemóveis |
o meu portátil avariou, reparam? | conhecem um médico | quem vai buscar o meu filho à escola |
quero uma pizza | a que horas é o jogo | que tempo faz amanhã | novidades do mundo? |
conta-me algo | qual é a tua cor preferida | és humano? | quero trabalhar convosco | têm vagas? |
compre seguidores baratos | ganhe um iphone | cripto duplica o seu dinheiro |
a sua conta está bloqueada, clique aqui | empréstimo aprovado, responda sim |
feliz páscoa a todos | doem-me as costas | kkk 😂 | que calor | viram ontem? | quanto é 2+2 |
quem é o presidente | alguém que limpe a minha casa | o jardim precisa de água |
um dj para o casamento | ideia de prenda para a minha mulher | ténis no domingo? |
a padaria do lado fechou, que pena
""",
}
