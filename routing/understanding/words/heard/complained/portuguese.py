"""What people who write Portuguese are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Isto está uma vergonha, metade dos preços vem sem IVA e a outra metade com | Pela terceira vez:
o NIF está errado!!! | prometeram segunda, disseram terça, hoje é quarta e eu continuo de mãos a
abanar | o número de contribuinte está errado em todas | Sinceramente esperava melhor, o texto
está cheio de gralhas. | cadê? era pra ontem!! to perdendo cliente por causa disso | o voo que
marcaram chega duas horas depois da reunião | metade do que eu disse na gravação não está lá |
Isto está uma vergonha, trocaram os nomes dos noivos no post. | cadê meu arquivo? só veio metade
e sem os nomes de quem fala | Continuo à espera desde a semana passada e ninguém me diz nada. É
inadmissível. | ligaram pro meu concorrente no meu nome!! que confusão é essa | cliente continua
comprando pelo preço velho, tô tomando prejuízo todo dia por causa disso | Prometeram para
ontem. Estou eu à espera, está o contabilista à espera, estamos todos à espera. | Ligaram pra
minha ex-sócia oferecendo meu curso. Sério, gente? | mandaram a fatura com a data do ano passado
e o cliente recusou-se a pagar | vocês nunca respondem de primeira, tenho que escrever três
vezes sempre | outra vez errado | falta a página 3 | que piada tão sem graça, os clientes
ficaram ofendidos | trocaram as colunas todas, vendi mesas a 4 euros | O Rui recebeu por dias em
que esteve de férias, isto não pode ser. | tá tudo uma linha abaixo, o preço do bolo caiu no pão
| ficou de chegar segunda e nada | fotos esticadas, parece que engordei 20 quilos | dei com o
nariz na porta | mandaram pra lista antiga | escreveram "promossão". promoSSão. | faltam bocados
inteiros | isso tá em português do google com sotaque de espanhol | o cliente levou patada no
email, não gostei | classificaram o meu salário como "outros". outros!! | Cheguei e não há
reserva nenhuma. | Estou há oito dias à espera de uma resposta sobre a página. Não é aceitável.
| vocês trocaram o nome dos alunos todos na lista!! os pais estão furiosos | a tradução era pra
ontem e nada. tenho ingleses à porta | era para segunda e ainda não tenho salários nenhuns, o
pessoal está a perguntar | A fatura foi parar ao cliente errado, que por acaso é concorrente do
certo. | prometeram ontem, é hoje e nada | Há aqui frases em inglês que nem eu em pânico
escreveria | Mandaram a cobrança pro Zeca errado!! Esse é o padre. Peçam desculpa ainda hoje | a
foto q puseram é de uma padaria espanhola. vi o letreiro atrás!! | não quero ser chata mas a
newsletter saiu com o nome da loja mal escrito | há duas semanas que vos mandei um trabalho e
ninguém me diz nada, estou desiludida | hóspede esperou dois dias por uma resposta, isso é
péssimo pra gente | valores errados de novo, tô perdendo a paciência | Pela terceira vez me
mandam foto com a galinha no fundo. Paguei por isso?? | Não gostei nada das fotos, parece que o
bolo é de plástico | Já lá vão cinco semanas e ninguém me diz nada, isto assim não dá,
sinceramente | A vinheta ficou por cima da minha fala no começo inteiro. Ninguém ouviu antes de
publicar? | O menu veio com os preços do ano passado... | Duas clientes receberam a encomenda
trocada, 1187 e 1178. Esperava que isto fosse conferido. | folha veio sem as férias da Bia |
faltam duas páginas do manual | As respostas foram enviadas em inglês, e os nossos clientes são
todos de cá. | O salário da Rita foi preparado sem as horas extra que estavam na folha. | o site
nao abre desde que mexeram nos plugins | Entregaram o estudo sem uma única fonte, assim não me
serve | Tinham-me prometido isto para sexta passada e só chegou ontem, assim não dá | O cliente
recebeu o lembrete duas vezes e já tinha pago. Que vergonha. | Mandaram o aviso ao cliente
errado, o Sr. Matos já tinha pago em janeiro. | a escala saiu sem a folga da Rita, ela está
furiosa comigo | As velas grandes estão na loja ao preço das pequenas, já vendi três com
prejuízo. | Puseram tudo a zero. TUDO. Passei o sábado com a loja vazia | as aulas foram parar
na ordem trocada, os alunos começaram pelo fim, que vergonha | Os clientes receberam o lembrete
às três da manhã. Imaginem as mensagens que eu tive. | Responderam a um cliente do Porto a dizer
que fechámos. Não fechámos! | o hotel que reservaram não tinha a reserva!! fiquei 1h na receção
| 3 dias de atraso nos posts. quero isso amanhã sem falta | "pão de queijo" virou "bread of
cheese", ficou horrível | O nome do restaurante vem mal logo no assunto. Logo no assunto,
valha-me Deus. | vinte chamadas pagas e nem uma reunião na agenda, alguma coisa aqui não bate
certo | Segundo o mapa paguei a renda sete vezes em janeiro. O senhorio agradece | O telefone
que está no site é de uma funerária. Somos um parque infantil. | Prezados, a cláusula 8
desapareceu na versão inglesa. Era a que me protegia. | Tem cliente recebendo bom dia às três da
manhã e resposta nenhuma às três da tarde | Dizia "perto da praia". Andei 50 minutos, de sapatos
de fato | As carteiras castanhas ficaram cor de laranja, isto não é aceitável. Refaçam por
favor. | A tabela tá trocada, busto no lugar da cintura! Já vendi dois errados | olha esse
inventário não bate com nada, deu 40 bolsa e eu tenho 14 | Outra vez esta pergunta! Respondi na
sexta, respondi ontem. Afinal quem é que lê isto? | Recebi um rascunho de newsletter que nunca
pedi. Estou farto de coisas destas, sinceramente. | Nunca mandei ligar para condomínio nenhum!
Já recebi duas reclamações por causa disso, que vergonha | o relatório sobre concorrentes tem
fontes de 2017, metade das lojas já nem existe | Gente, já passou o prazo faz dois dias e nada
dos cartões digitados... | péssimo. erraram o nome da noiva no post | gente, vocês marcaram
reunião minha num domingo às 7 da manhã??? | Noventa minutos de áudio pagos, setenta passados a
texto, alguém que me explique. | A tradução para inglês chama "galo" ao meu "galão". Sirvo
cafés, não aves. | A newsletter prometida para dia 3 nunca apareceu. | Pedi preços com fonte.
Vieram preços. Fonte, nem uma. | que serviço mal feito | Responderam a um cliente meu em
espanhol. O homem é de Braga. | A transcrição não traz as marcas de tempo que pedi e que paguei.
| pagamento em dobro, outra vez | Fui muito mal atendido pela vossa colega na sexta, nem me
deixou acabar a frase | O hotel em Madrid não tinha elevador, e eu avisei que ando de muletas. |
Post do Dia da Mulher publicado no dia 9. Chegou tarde, né? | Na folha de pagamento faltou a
Luciana inteira, como se ela não existisse | Lamento dizer, mas esperava mais de vocês. | Já é a
quarta vez que me dizem "amanhã". Vou começar a fazer uma coleção. | ninguém avisou que ia
atrasar, fiquei feito bobo na frente do cliente | Continuo à espera. | Cobraram-me o trabalho
antes de o entregar e agora ninguém atende, acham normal? | O formulário que "consertaram" manda
os pedidos para um email que não é meu | Esperava mais de vocês, sinceramente. | Dos 40 contatos
ligaram para 6 e escreveram "lista concluída" | A pesquisa que entregaram tem links mortos e
preços de 2021, fiquei muito desiludido | Prometeram-me posts com graça. Aquilo de fevereiro
parecia o manual de um frigorífico. | Publicaram o post do bolo-rei. Em março.
""",
}
