package fr.spie.parcours.view.afaire;

/// What may be expected of a professional, with how its dossiers are found: on the day `:jour`, for
/// `:moi` or, for those who manage, for `:institution`.
public enum Attente {
    A_TRAITER(
            "Points à traiter",
            "Une règle n’est pas tenue, ou demande un geste : la page « Points à traiter » dit"
                    + " laquelle.",
            "(select min(a.echeance_le) from anomalie a where a.dossier_id = f.dossier_id)",
            Portee.SQL + " and exists (select from anomalie a where a.dossier_id = f.dossier_id)",
            "Ouvert le "),
    RELAIS_A_REPONDRE(
            "Relais à accepter ou à refuser",
            "Sans réponse à la date limite, l’expéditeur garde le dossier.",
            "f.relais_echeance_le",
            """
            f.relais_vers_institution = :institution
              and (:moi::text is null or f.relais_vers_professionnel = :moi)
            """,
            "Proposé le "),
    SANS_REFERENT(
            "Dossiers sans référent unique",
            "Le porteur est provisoire : proposez un relais ou faites désigner un référent.",
            "r.debut + 14",
            Portee.SQL + " and r.qualite = 'PROVISOIRE'",
            "Depuis le "),
    CONTRAT_A_SIGNER(
            "Contrats d’engagement à signer",
            "Dans le mois qui suit la décision d’orientation (D. 5411-14-1 du code du travail).",
            "(f.oriente_le + interval '1 month')::date",
            Portee.SQL
                    + """
                     and r.qualite = 'REFERENT' and f.oriente_le is not null
                      and (f.contrat_signe_le is null or f.contrat_signe_le < f.oriente_le)
                    """,
            "Orientation du "),
    CONTRAT_A_RENOUVELER(
            "Contrats qui finissent dans les trente jours",
            "Faites le point avec la personne avant la fin du contrat.",
            "f.contrat_fin_le",
            Portee.SQL
                    + " and f.contrat_fin_le <= :jour + 30"
                    + " and f.contrat_signe_le >= coalesce(f.oriente_le, f.contrat_signe_le)",
            "Signé le "),
    PRESCRIPTION_REPONDUE(
            "Réponses à vos prescriptions",
            "Place réservée : démarrez l’étape. Refus : cherchez une autre solution.",
            "null::date",
            Portee.SQL + " and f.reponse is not null and f.reponse_le >= :jour - 30",
            "Réponse du "),
    SANS_CONTACT(
            "Personnes sans contact depuis plus de trente jours",
            "Une prochaine date est due dans les quarante-cinq jours.",
            "f.dernier_contact_le + 45",
            Portee.SQL + " and f.dernier_contact_le < :jour - 30 and not f.etape_en_cours",
            "Dernier contact le ");

    private final String titre;
    private final String aide;
    private final String limite;
    private final String condition;
    private final String detail;

    Attente(String titre, String aide, String limite, String condition, String detail) {
        this.titre = titre;
        this.aide = aide;
        this.limite = limite;
        this.condition = condition;
        this.detail = detail;
    }

    public String titre() {
        return titre;
    }

    public String aide() {
        return aide;
    }

    String detail() {
        return detail;
    }

    /// The day the detail speaks of.
    String jour() {
        return switch (this) {
            case A_TRAITER ->
                    "(select min(a.ouverte_le) from anomalie a where a.dossier_id ="
                            + " f.dossier_id)";
            case RELAIS_A_REPONDRE -> "f.relais_propose_le";
            case SANS_REFERENT -> "r.debut";
            case CONTRAT_A_SIGNER -> "f.oriente_le";
            case CONTRAT_A_RENOUVELER -> "f.contrat_signe_le";
            case PRESCRIPTION_REPONDUE -> "f.reponse_le";
            case SANS_CONTACT -> "f.dernier_contact_le";
        };
    }

    /// @param visibles which dossiers may be shown
    String sql(String visibles) {
        return """
        select f.dossier_id, f.identite, f.reponse, %s as jour, %s as limite,
          count(*) over () as total
        from fiche f
        join responsabilite r on r.dossier_id = f.dossier_id
          and r.debut <= :jour and (r.fin is null or r.fin > :jour)
        where (%s) %s
        order by limite nulls last, f.dossier_id limit :limite
        """
                .formatted(jour(), limite, condition, visibles);
    }
}
