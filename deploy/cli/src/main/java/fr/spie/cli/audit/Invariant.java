package fr.spie.cli.audit;

/// What is checked, in the order in which it is told. `B…` are promises of the log, `S…` rules of a
/// parcours without seams, `Q…` quantified rules of the départements.
public enum Invariant {
    ENVELOPPE("chaque fait a ses en-têtes, un type connu et un corps lisible"),
    B1("les rangs d’un sujet se suivent, sans trou ; toute cause est publiée"),
    B4("un identifiant ne désigne qu’un fait"),
    B6("deux dates par fait ; ce qui est su plus tard vient après"),
    B7("la chaîne d’empreintes est intacte"),
    S1("un fait parle d’un dossier ; un dossier absorbé n’a plus de porteur"),
    S2("un seul référent à la fois, provisoire seulement avant lui ou à sa place"),
    S3("quelqu’un répond de chaque jour d’un dossier ouvert"),
    S4("une orientation en retard est signalée"),
    S5("le porteur ne change que par désignation, relais accepté, suppléance, plan ou fusion"),
    S6("un relais a une seule réponse ou expire, et un seul attend à la fois"),
    S7("aucune clôture sans issue, ni sans suite quand elle en demande une"),
    S8("un changement de statut ou de droits ne ferme rien"),
    S9("pas de clôture pour un emploi avant trois mois de suivi"),
    S10("un seul accompagnement renforcé à la fois, ou une anomalie qui le dit"),
    S11("un second diagnostic rapproché dit pourquoi"),
    S12("aucun accompagnement au-delà de sa durée, ni de terme passé en silence"),
    S13("une stratégie de rebond précède la fin d’un chantier, ou une anomalie le dit"),
    S14("un déménagement ne change ni le référent ni le contrat"),
    S15("hors du département, quelqu’un répond jusqu’à la reprise"),
    S16("une suspension de droits ne ferme rien"),
    S17("qui est parti ne répond plus de personne, un plan couvre tous ses dossiers"),
    S19("rien n’est envoyé après un décès"),
    S20("de deux dossiers fusionnés, un seul reste ouvert"),
    S21("une décision n’est pas antidatée"),
    S22("une correction vise un fait qui existe"),
    S23("trente jours sans étape ni contact sont signalés"),
    S24("une donnée de santé ne sort pas des soins"),
    S25("un soin s’ouvre sur une prescription, et reste une donnée de santé"),
    S27("un refus de partage est respecté"),
    S28("un dossier ouvert a une prochaine date, ou une anomalie qui le dit"),
    CONTRAT("un contrat suit la loi de son jour, un an au plus"),
    SANCTION("une suspension a un manquement, dix jours et un avis, et ses limites"),
    CEJ("un CEJ ne suit pas le précédent de moins de six mois"),
    IAE("un PASS IAE hors de ses limites est signalé"),
    Q048("l’aide d’un CLIS est celle des mois travaillés, six au plus"),
    Q050(
            "une bourse au permis est versée une fois à une personne, après la convention et pour ce qu’elle dit"),
    Q052("une année n’a pas plus de bourses que son contingent, et chacune n’a qu’une personne");

    private final String enonce;

    Invariant(String enonce) {
        this.enonce = enonce;
    }

    public String enonce() {
        return enonce;
    }
}
