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
reserva nenhuma.
""",
    "greeting": """
olá bom dia 😊 | Boa tarde, cá estou eu outra vez | oi gente tudo bem? | bom dia!
""",
    "not_for_us": """
vcs sabem se dá pra tomar ibuprofeno junto com vinho? | e o benfica ontem, viram aquilo? | Quem
me pode regar as plantas lá de casa em agosto? | alguém pode ir buscar os miúdos à escola às 5?
| Temos o melhor seguro para o seu negócio, a partir de 9,90 €/mês. Responda SIM para saber mais
| um cliente ameaça processar-me por causa do portão, quem tem razão afinal? | viram o jogo do
benfica? que frango do guarda-redes | alguém aí sabe trocar uma torneira? tô com o estúdio
alagado | Empréstimo rápido sem fiador, aprovado em 24h, chame no zap!!! | Minha vizinha quer se
divorciar, a quem ela pede a pensão? | alguém pode ir levar o meu carro à inspeção na sexta? |
essa dor no peito quando subo escada é grave? | O dólar vai cair esse mês, o que vocês acham? |
preciso de um logótipo | procuro um canalizador | peçam-me uma pizza | vendo carrinha de 2011,
pouco uso, interessa? | precisava de umas fardas costuradas para as meninas da loja | o esgoto
da cozinha entupiu, mandam cá alguém? | dói-me um dente que nem vejo, que tomo? | quanto tá o
jogo | amor não esquece o leite | o ar condicionado pifou, mandam alguém? | conhecem um bom
canalizador em braga
""",
    "thanks": """
Muito obrigada, ficou um mimo | ficou show de bola, valeu demais | show de bola, adorei | Está
ótimo, aceito. Muito obrigada pela paciência comigo | obrigadíssima, ficou lindo demais | valeu
gente, o anúncio bombou | ficou show, valeu demais | Gostei muito, obrigadíssima! | poxa, que
capricho, parabéns pra equipe 👏 | muito obrigado | ótimo | caiu na conta, valeu demais | show,
brigada | Muito obrigado pelo excelente trabalho. | recebi, obg! | vocês salvaram a minha semana
| arrasaram 🔥 | correu tudo bem, obrigadíssima
""",
}
