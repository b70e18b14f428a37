"""Portuguese."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded
from routing.understanding.words.times.portuguese import TIMES

WORDS = Words(
    lang="pt",
    stop=frozenset(
        folded(
            "o, a, os, as, um, uma, uns, umas, e, ou, mas, se, de, do, da, dos, das, em, no, na",
            "nos, nas, por, pelo, pela, para, com, sem, é, são, era, ser, está, estão, eu, tu",
            "você, ele, ela, nós, vocês, eles, me, te, lhe, vos, meu, minha, meus, minhas, teu",
            "tua, seu, sua, nosso, nossa, vosso, vossa, que, quem, qual, quando, onde, como",
            "quanto, não, sim, mais, também, já, ainda, depois, aqui, pode, podem, podes, podia",
            "podias, poderia, poderiam, preciso, precisamos, precisava, quero, queria, gostaria",
            "tenho, temos, tem, favor, obrigado, obrigada, olá, oi, alguém, muito, tudo, todos",
            "isto, isso, este, esta, agora, ao, aos, à, às",
        )
    ),
    openers=frozenset(
        folded(
            "redigir, desmarcar, telefonar, telefona, lembrar, conferir, confere, ordenar, unir",
            "subir, carregar, consertar, montar, gravar, editar, edita, postar, anunciar",
            "listar, pedir, pede, peçam, atender, processar, devolver, ler, leiam, renovar",
            "propor, proponham, vender, oferecer, convidar, convida, configurar, otimizar",
            "melhorar, fechar",
            "passar, passa, descobrir, descubram, descubra, reguem, avisar, avisa, cobrar, cobrem",
            "limpem, limpe, pinta, pintar, rega, regar, lava, lavar, instala, instalar, entrega",
            "entregar, recolhe, recolher, calcula, calcular, compara, comparar, analisa",
            "analisar, copia, copiar, copiem, digitaliza, digitalizar, arquiva, arquivar",
            "confirma, confirmar, confirmem, cancela, cancelar, cancelem, gere, gerir, geram",
            "completa, completar, completem, termina, terminar, acaba, acabar, negoceia",
            "negociar, declara, declarar, emite, emitir, emitam, contrata, contratar, acrescenta",
            "acrescentar, acrescentem, adiciona, adicionar, muda, mudar, mudem, altera, alterar",
            "alterem, apaga, apagar, tira, tirar, preenche, preencher, preencham, legenda",
            "legendar, põe, pôr, ponham, coloca, colocar, coloquem, lança, lançar, reúne, reunir",
            "juntar, transcrevam, transcreva, contactem, respondam, responda, comprem, compre",
            "paguem, pague, agenda, agendar, agendem, agende, concilia, conciliar, regista",
            "registar, digita, digitar, digitem, revê, rever, revejam, verifique, resolve",
            "resolver, envia-me, manda-me, faz-me, procura-me, reserva-me, arranja-me",
            "escreve, escrever, escrevam, escreva, faz, fazer, façam, faça, reserva, reservar",
            "reservem, liga, ligar, liguem, ligue, procura, procurar, procurem, encontra",
            "encontrar, traduz, traduzir, traduzam, traduza, manda, mandar, mandem, mande, envia",
            "enviar, enviem, envie, prepara, preparar, preparem, prepare, organiza, organizar",
            "organizem, planeia, planear, cria, criar, criem, crie, corrige, corrigir, corrijam",
            "cobra, cobrar, cobrem, insere, inserir, transcreve, transcrever, reconcilia",
            "reconciliar, encomenda, encomendar, encomendem, verifica, verificar, verifiquem",
            "publica, publicar, publiquem, resume, resumir, resumam, desenha, desenhar, redige",
            "responde, responder, contacta, contactar, imprime, imprimir, arranja, arranjar",
            "arranjem, compra, comprar, limpa, limpar, junta, lembra, lembrem, atualiza, atualizar",
            "atualizem, fatura, faturar, paga, pagar, ajuda, pesquisa, pesquisar, pesquisem, marca",
            "marcar, marquem, trata, tratar, tratem",
        )
    ),
    polite=folded(
        "podes, pode, podem, podia, podias, podiam, poderia, poderiam, você pode, vocês podem",
        "alguém pode, alguém podia, alguém poderia, quem pode, quem poderia, quem podia",
        "preciso de, preciso que, precisava de, precisamos de, precisávamos de, quero, queria",
        "queremos, gostaria, gostava de, procuro, procuramos, por favor, favor, se faz favor",
        "ajuda-me a, é preciso, alguém tem de, há alguém que, temos de, me ajuda",
    ),
    connectives=folded(
        "e também, e depois, e a seguir, também, depois, a seguir, além disso, por fim, e por fim",
        "primeiro, em primeiro lugar, em segundo lugar, e, bem como",
    ),
    coordinators=folded("e, depois, também, mais"),
    additive=folded(
        "a outra coisa, a segunda coisa",
        "para além disso, fora isso, e fora isso, noutro assunto",
        "também, e também, além disso, e além disso, outra coisa, mais uma coisa, e por favor",
        "e depois, depois, a seguir, e a seguir, segundo, terceiro, por fim, e por fim, bem como",
        "ah e, mais, já agora, e já agora, de caminho, e de caminho, entretanto, e entretanto",
        "à parte, e à parte, em separado",
    ),
    elaborating=folded(
        "volta, de volta, regresso, ida, partida, chegada",
        "certifica-te, certifiquem-se, usa, usem, inclui, incluam, evita, evitem, mantém, avisa-me",
        "avisem-me, é, são, isto, isso, está, há, obrigado, obrigada, nota, vejam, lembra-te que",
        "tem de, têm de, tem que, têm que, preciso dele, preciso dela, preciso deles",
        "preciso delas, preciso disso, deve, devem, sem pressa, não há pressa",
        "verifiquem se, verifica se, confirmem que",
    ),
    articles=folded(
        "um, uma, uns, umas, o, a, os, as, nosso, nossa, meu, minha, outro, outra, dois, duas",
        "três, quatro, cinco, novo, nova",
    ),
    fill=folded("ah, olá, oi, ok, então, bem, por favor"),
    then=folded("depois, e depois, a seguir, em seguida, quando estiver feito"),
    together=frozenset(folded("tudo, todos, todas, ambos, ambas, junto, juntos")),
    until=folded("até, volto, regresso, voltarei"),
    inclusive=folded("inclusive, incluído, incluída"),
    pronouns=folded("isso, isto, ele, eles, ela, elas, lhe, lhes"),
    clitics=(),
    topic=frozenset(folded("sobre, acerca")),
    acts={
        Act.THANKS: folded(
            "obrigado, obrigada, muito obrigado, muito obrigada, obrigadão, valeu, perfeito, ótimo",
            "boa, ótimo trabalho, fantástico, excelente, bom trabalho, bem feito, maravilha, adoro",
            "adorei, muito contente, impecável, agradeço, parabéns pelo trabalho",
        ),
        Act.GREETING: folded(
            "olá, oi, bom dia, boa tarde, boa noite, tudo bem, como estás, como vai",
            "está aí alguém, adeus, até amanhã, até logo, tchau, bom fim de semana",
        ),
        Act.STATUS: folded(
            "onde estão, onde está, em que ponto, como está, como estamos, estado",
            "ponto da situação, novidades, há novidades, como vai isso, como vão, o que se passa",
            "o que é feito, já está pronto, está pronta, está pronto, estão feitas, quando é que",
            "quando chega, quando recebo, para quando, fica pronto, o que falta, em aberto",
            "minhas tarefas, já enviaram, já ligaste, alguém já, a trabalhar nisto, quem trata",
            "quem está com, uma atualização",
        ),
        Act.CANCEL: folded(
            "cancela, cancelar, cancelem, cancele, pára, parem, esquece, esqueçam, deixa estar",
            "deixem estar, já não preciso, já não precisamos, não é preciso, já não é preciso",
            "não é mais necessário, desmarca, desmarcar, retiro, retirar, mudei de ideias",
            "já não quero, não façam, saltamos, apaguem, não preciso mais",
        ),
        Act.CHANGE: folded(
            "em vez de, melhor, passar para, mudar para, muda, mudar, adiar, adiem, adia, antecipa",
            "queria dizer, referia-me, correção, acrescenta, acrescentem, adiciona, adicionem",
            "incluam, inclui, tira, tirem, juntar, afinal, na verdade, mudança de planos",
            "mais curto, que seja, ponham também, mas abril",
        ),
        Act.COMPLAINT: folded(
            "não estou contente, desiludido, desiludida, inaceitável, está errado",
            "errado outra vez, tudo errado, ainda estou à espera, ninguém responde, demasiado",
            "atrasado, ainda nada, cheio de erros, meu dinheiro de volta, reclamar, reclamação",
            "perda de tempo, farto, farta, ridículo, vergonha, péssimo, péssima, não serve",
            "não foi isto que pedi, quantas vezes, por vossa causa, zangado, má qualidade",
            "mal-educado, assim não dá",
        ),
        Act.REMARK: folded(
            "está bem, combinado, entendido, percebi, beleza, deixa comigo, para vossa informação",
            "já agora, a propósito, atenção, em anexo, aqui está, quanto custa, qual é o preço",
            "preços, acabei de, acho que, depois digo, como é que isto funciona, sem problema",
            "não faz mal",
        ),
        Act.NOT_FOR_US: folded(
            "como vai estar o tempo, piada, clique aqui, ganhe, cripto, aniversário, o jogo, robô",
            "canção, receita de, haha, kkk, invista",
        ),
    },
    signals={
        Signal.URGENT: folded(
            "urgente, é urgente, o mais depressa possível, o mais rápido possível, já",
            "imediatamente",
        ),
        Signal.HELP: folded("ajuda, socorro, o que sabes fazer, como funciona, /help"),
        Signal.PERSON: folded(
            "falar com uma pessoa, falar com alguém, um ser humano, liguem-me por favor",
            "podem ligar-me, podem me ligar, alguém me pode ligar, alguém pode me ligar",
            "me liguem por favor, liga-me por favor, me liga por favor",
        ),
        Signal.YES: folded(
            "sim, sim por favor, ok, está bem, exato, isso mesmo, certo, claro, pode ser, avança"
        ),
        Signal.NO: folded("não, não obrigado, não obrigada, ainda não, agora não, nenhum, errado"),
        Signal.LATER: folded(
            "mais tarde, mando depois, envio depois, tenho de ver, vou ver, vou verificar",
            "ainda não",
        ),
        Signal.UNKNOWN: folded(
            "não sei, não faço ideia, não tenho a certeza, o que é isso, sei lá"
        ),
        Signal.THEY_HAVE_IT: folded(
            "já tem, já têm, já tens, já enviei, já mandei, como sempre, como da última vez"
        ),
        Signal.ILL: folded("estou doente, estou com febre, estou no hospital, de baixa"),
        Signal.JOIN: folded(
            "faço este trabalho, quero trabalhar convosco, sou freelancer, ofereço serviços"
        ),
        Signal.UNDO: folded("desfaz, desfaz isso, volta atrás"),
    },
    usual=folded(
        "a minha {service} vai para {name}",
        "as minhas {service} vão para {name}",
        "{name} faz a minha {service}",
        "{name} faz as minhas {service}",
    ),
    joins=folded("faço {service}", "ofereço {service}"),
    quits=folded(
        "já não faço {service}",
        "não faço mais {service}",
    ),
    meeting=frozenset(
        folded(
            "reunião, reuniões, chamada, encontro, marcar, marca, voo, mesa, reserva, reservar",
            "almoço, jantar, visita, consulta",
        )
    ),
    backward=frozenset(
        folded(
            "contabilidade, contas, extrato, extratos, recibos, faturas, iva, números",
            "despesas, banco, relatório, balanço",
        )
    ),
    secret=folded("senha, palavra-passe, palavra passe, código de acesso, código pin"),
    when=TIMES.senses,
    ordinals=TIMES.senses.get("ordinal", {}),
)
