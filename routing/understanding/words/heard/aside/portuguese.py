"""What people who write Portuguese say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
Isto está uma vergonha, metade dos preços vem sem IVA e a outra metade com | Pela terceira vez:
o NIF está errado!!! | prometeram segunda, disseram terça, hoje é quarta e eu continuo de mãos a
abanar | a vossa senhora ao telefone tratou mal a diretora do lar e agora ela não quer falar
comigo | o número de contribuinte está errado em todas | Sinceramente esperava melhor, o texto
está cheio de gralhas. | cadê? era pra ontem!! to perdendo cliente por causa disso | o voo que
marcaram chega duas horas depois da reunião | metade do que eu disse na gravação não está lá |
Isto está uma vergonha, trocaram os nomes dos noivos no post. | cadê meu arquivo? só veio metade
e sem os nomes de quem fala | Continuo à espera desde a semana passada e ninguém me diz nada. É
inadmissível. | ligaram pro meu concorrente no meu nome!! que confusão é essa | cliente continua
comprando pelo preço velho, tô tomando prejuízo todo dia por causa disso | Isto está cheio de
brasileirismos e o meu público é de Coimbra. Não foi isto que pedi. | Prometeram para ontem.
Estou eu à espera, está o contabilista à espera, estamos todos à espera. | Ligaram pra minha
ex-sócia oferecendo meu curso. Sério, gente? | mandaram a fatura com a data do ano passado e o
cliente recusou-se a pagar | vocês nunca respondem de primeira, tenho que escrever três vezes
sempre | outra vez errado | falta a página 3 | que piada tão sem graça, os clientes ficaram
ofendidos | trocaram as colunas todas, vendi mesas a 4 euros | O Rui recebeu por dias em que
esteve de férias, isto não pode ser. | tá tudo uma linha abaixo, o preço do bolo caiu no pão |
ficou de chegar segunda e nada | fotos esticadas, parece que engordei 20 quilos | dei com o
nariz na porta | mandaram pra lista antiga | escreveram "promossão". promoSSão. | faltam bocados
inteiros | Lamento ter de o dizer, mas esperava outro tipo de trato com os meus clientes mais
antigos. | isso tá em português do google com sotaque de espanhol | o cliente levou patada no
email, não gostei | classificaram o meu salário como "outros". outros!! | Cheguei e não há
reserva nenhuma. | Estou há oito dias à espera de uma resposta sobre a página. Não é aceitável.
| vocês trocaram o nome dos alunos todos na lista!! os pais estão furiosos | puseram rua da Sol
em vez de rua do Sol e o valor de outro cliente. duas seguidas assim não dá | a tradução era pra
ontem e nada. tenho ingleses à porta | era para segunda e ainda não tenho salários nenhuns, o
pessoal está a perguntar | Mandaram a carta com os preços do ano passado, agora tenho de fazer
desconto a toda a gente | A fatura foi parar ao cliente errado, que por acaso é concorrente do
certo. | prometeram ontem, é hoje e nada | Há aqui frases em inglês que nem eu em pânico
escreveria | Mandaram a cobrança pro Zeca errado!! Esse é o padre. Peçam desculpa ainda hoje |
Puseram a sessão na segunda e nós à segunda estamos fechados, sempre estivemos, desde 1974. Tive
cinco alminhas à porta à chuva, uma delas veio de Évora de propósito. Abri-lhes a sala e passei
o que tinha, que era o Bucha e Estica. Mas assim não pode ser | metade dos nomes sem acento, a
Conceição virou Conceicao e a mãe dela já me ligou a refilar | Mandaram a convocatória v2 em vez
da v3! Metade do coro apareceu às 19h e a outra às 21h. | puseram a fatura em nome da Câmara e
era da Junta. agora tenho de anular, que chatice | O T2 da Rua Direita aparece como livre e está
arrendado há dois meses! Tirem-no até sexta, por favor, que o telefone não para. | a foto q
puseram é de uma padaria espanhola. vi o letreiro atrás!! | não quero ser chata mas a newsletter
saiu com o nome da loja mal escrito | há duas semanas que vos mandei um trabalho e ninguém me
diz nada, estou desiludida | hóspede esperou dois dias por uma resposta, isso é péssimo pra
gente | valores errados de novo, tô perdendo a paciência | Pela terceira vez me mandam foto com
a galinha no fundo. Paguei por isso?? | Não gostei nada das fotos, parece que o bolo é de
plástico | Já lá vão cinco semanas e ninguém me diz nada, isto assim não dá, sinceramente | A
vinheta ficou por cima da minha fala no começo inteiro. Ninguém ouviu antes de publicar? |
Fiquei um pouco triste com as reuniões dos ginásios. Em duas das cinco moradas ninguém sabia de
nada, e fiz quase cem quilómetros para bater com o nariz na porta. | Fiquei chateada com a
tabela de preços, tenho de ser sincera. O corte de criança apareceu a 5 euros em vez de 15, e no
sábado tive de honrar esse preço a oito famílias. Tinha-vos enviado a lista certa, e por
escrito.
""",
    "greeting": """
olá bom dia 😊 | Boa tarde, cá estou eu outra vez | oi gente tudo bem? | bom dia! | Bom dia
pessoal ☀️ | Olá, boa tarde!
""",
    "not_for_us": """
vcs sabem se dá pra tomar ibuprofeno junto com vinho? | e o benfica ontem, viram aquilo? | Quem
me pode regar as plantas lá de casa em agosto? | alguém pode ir buscar os miúdos à escola às 5?
| Temos o melhor seguro para o seu negócio, a partir de 9,90 €/mês. Responda SIM para saber mais
| viram o jogo do benfica? que frango do guarda-redes | alguém aí sabe trocar uma torneira? tô
com o estúdio alagado | Empréstimo rápido sem fiador, aprovado em 24h, chame no zap!!! | alguém
pode ir levar o meu carro à inspeção na sexta? | essa dor no peito quando subo escada é grave? |
O dólar vai cair esse mês, o que vocês acham? | procuro um canalizador | peçam-me uma pizza |
vendo carrinha de 2011, pouco uso, interessa? | precisava de umas fardas costuradas para as
meninas da loja | o esgoto da cozinha entupiu, mandam cá alguém? | dói-me um dente que nem vejo,
que tomo? | quanto tá o jogo | amor não esquece o leite | o ar condicionado pifou, mandam
alguém? | conhecem um bom canalizador em braga | Alguém aí dá aulas de substituição de
clarinete? Fui operada a um dente e não posso soprar até dia 20. | o portão do estúdio avariou,
mandem alguém amanhã sff | alguém que leve o cavalo do cliente ao hospital veterinário no sábado
| têm alguem que monte camaras de vigilancia? roubaram-me duas bicis do patio | sexta tenho de
ir à inspeçao da camara e ninguem fica no balcão. arranjam-me uma pessoa pra vender pão das 9 às
12? | doi-me o pulso de amassar barro ha semanas, receitam alguma coisa? haha a serio | agora
que a carta tá traduzida faltam os copos com o nome gravado, uns 200. fazem? | o quadro elétrico
disparou outra vez, mandem um eletricista por favor | Dava para irem buscar o bolo a Sintra no
domingo? Eu tenho três passeios seguidos. | Preciso de um empregado de mesa para sábado dia 14,
arranjam? | vocês também fazem a limpeza dos quartos? fiquei sem ninguém | Precisava também de
alguém que montasse a estante do escritório na segunda, para não receber gente entre caixotes. |
vocês também tiram fotos? a minha cara do site já fez dez anos | a bomba de rega pifou e as
hortênsias tão todas de cabeça baixa, mandam alguém? | avariou-se a carrinha em Leiria com um
roupeiro lá dentro, arranjem-me um reboque já já por amor de Deus | A cadeira da sala 2 não
sobe. Conseguem mandar um técnico ou não é convosco? | preciso de um DJ pra sábado, o meu
apanhou varicela | Partiram-me a montra esta noite, preciso de alguém que ponha um taipal já já
| alguém q me faça as entregas de pão sábado, a carrinha tá na oficina | As montras precisam de
uma lavagem. Também tratam? | Oi, preciso de alguém pra desentupir a pia do salão, tá alagando
tudo | alguém desenha um panfleto bonito pra minha floricultura? | Alguém pode ir ao cartório
reconhecer firma pra mim na quinta? | vocês acham que o Porto ganha no sábado? 😂 | vc acha que
eu devia largar tudo e ir morar na praia? kkk hoje tá difícil
""",
    "thanks": """
Muito obrigada, ficou um mimo | ficou show de bola, valeu demais | show de bola, adorei | Está
ótimo, aceito. Muito obrigada pela paciência comigo | obrigadíssima, ficou lindo demais | valeu
gente, o anúncio bombou | ficou show, valeu demais | Gostei muito, obrigadíssima! | poxa, que
capricho, parabéns pra equipe 👏 | muito obrigado | ótimo | caiu na conta, valeu demais | show,
brigada | Muito obrigado pelo excelente trabalho. | recebi, obg! | vocês salvaram a minha semana
| arrasaram 🔥 | correu tudo bem, obrigadíssima | obrigadíssima! | obrigadaa, ficou lindo | Muito
obrigadinha, ficou um mimo | Valeu demais, gente!! | muito obg, são uns queridos | a ementa
ficou uma maravilha, obrigada mesmo | Muito obrigada a quem respondeu aos emails, os hóspedes
ficaram encantados | adorei, obrigada gente | obrigadíssima, são uns amores 💛 | Muito obrigada!
| obrigada, ficou lindo! | Muito obrigada por tudo, de verdade. Vocês são uns amores, e aqui na
creche todo mundo manda um abraço!
""",
}
