"""What people who write Portuguese want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
traduzir a carta das cervejas pra ingles e depois mandar a newsletter com ela | o código
PASCOA10 não funciona! corrijam na loja e respondam a quem já reclamou, urgente | Preciso de
duas coisas: textos pro Instagram da escola de surf; passagem de ônibus pra Lagos. | são duas
newsletters, uma pros alunos e outra pros pais, textos completamente diferentes | preciso de
legendas pros reels da semana e da planilha de fiado digitada | post no insta sobre a turma nova
e mudar o horário no site, amanhã | Ementa em francês até sexta, e respondam por favor às três
críticas do Google | Ep 41: edição e legendas do vídeo, pra quarta que vem | Ponham os ímanes
novos no Etsy, e escrevam um e-mail aos clientes antigos a contar. | Traduzir o contrato de
aluguel do espanhol e pagar o boleto da gráfica, que vence sexta | Um convite para a inauguração
(24 de abril) e um cardápio plastificado novo, mesmas cores | uma folha com os exercícios para o
ombro, até segunda | O vídeo da aula de pilates precisa de legendas em inglês, até sexta ao
meio-dia. | levantar editais de cultura + voo pro porto dia 30 | novos preços no site e
responder os emails atrasados | Escrevam a newsletter sobre a sala nova e traduzam-na para
inglês, tudo até dia 27 | A Teresa aceitou ontem à noite! Falta mandar-lhe o contrato e a ficha.
| As aulas de surf de fevereiro continuam por faturar. | Dava jeito pôr o áudio da entrevista em
texto até segunda. | A seguir: a da câmara municipal, 10 slides, mais sóbria. | hotel no Porto
de 17 a 19 de abril e pedir um testemunho ao Rui | a seguir: muro de suporte na Quinta do Vale,
22 metros, valores no áudio | A imobiliária Horizonte já falhou o prazo duas vezes e continua
calada, são 1.740 euros. | Bom dia! Estou fora de segunda a quarta, podem atender as chamadas da
serralharia? | O telhado da D. Fátima ficou pronto, a fatura dela tem de sair amanhã. | Fecho de
fevereiro para o contabilista até 16/3, e a escala da Semana Santa | A lista de alergénios dos
pastéis também está por fazer | já só há 10 litros de leite, o fornecedor só vem se alguém ligar
| falta gente na copa, anúncio para dois ajudantes | próxima: responder às avaliações novas no
Google | Preciso de um cartaz para a montra com o horário da Páscoa, até dia 23 | O pessoal novo
não entende português. Quero as instruções da cozinha em inglês e nepalês. | O site está a dizer
"não seguro" quando as pessoas abrem. | falta também faturar o casamento de sábado, 1.250 mais
IVA | arranja-me voo Porto–Madrid dia 20 de abril, só mala de mão | A partir de 1 de abril
queria uma campanha no Google para as aulas de pilates | o mesmo para fevereiro, os talões já
estão digitalizados | azulejos online, óptimo. os espanhóis andam a perguntar e está tudo em
português | voltaram duas encomendas hoje, a 77 e a 81, é preciso devolver o dinheiro às pessoas
| Tenho 14 mensagens por ler e a cabeça noutro lado | Avisem hoje no Instagram que a aula de
domingo foi cancelada, com uma imagem simpática | A aula 5 já está filmada, é montar e subir pra
Teachable, e legendas nela também | A contabilista quer fevereiro até segunda, Stripe e PayPal |
a versão 2.2 tá pronta aqui, ninguém testou em android velho ainda | a sardinha está linda,
falta agora o galo em póster, mandei o rabisco ontem | voltaram três encomendas, as pessoas têm
de ser reembolsadas | a lista não sabe de nada do curso novo… uns 3 e-mails, sem exageros |
tirei umas 60 fotos da feira, dava um clipzinho giro com música | As fotos dos cestos têm o meu
estendal por trás. Fundo branco ficava bem melhor. | a contabilista quer as contas de março
fechadas com o extrato, tratam disso? | liguem pros 30 contatos da planilha e marquem reunião
com quem topar | toda primeira segunda do mês um post no insta com o prato do mês | fatura pro
Sr. Teixeira ainda hoje pfv, 430€ limpeza de piscina | tô precisando de confeiteira com
experiência em bolo de casamento, quero divulgar a vaga | Marquem com o senhor Amílcar amanhã às
16h na obra, ele só responde por telefone | No site ainda aparece a morada antiga, mudámo-nos
para a Rua do Almada 112 | Será que a fatura da Quinta do Vale pode seguir até sexta? São 750 €
do casamento | Janeiro impecável. Segue o extrato de fevereiro para fazerem na mesma linha. |
para abril também queria posts, dois por semana como este mês. tema: as visitas à adega | Será
que alguém podia tirar o preço antigo da página das massagens? Ainda diz 35. | A cliente do
pedido 908 quer trocar o S por M, tratam disso? | Têm quem me marque as visitas ao T1 no sábado,
de vinte em vinte minutos? | Tenho uma encomenda presa na alfândega da Noruega e pedem papelada
| Fevereiro também já está todo fotografado, podem avançar? | A Padaria Moderna também precisa
de fatura: 190 euros, manutenção do forno | O cunhado do sr. Matos também quer orçamento, só
caleiras, 24 metros em zinco
""",
}
