package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.events.parcours.Qualite;
import java.util.HashMap;
import java.util.Map;

/// The rows a question is about. Only what is asked stands in the SQL, so that the indexes serve. A
/// file is always read on the phases of responsibility, `r`.
record Selection(Filtre filtre, Coupe coupe, Visibles visibles) {

    /// Phases of those asked for.
    String portees() {
        return si(filtre.referent().isPresent(), " and r.professionnel = :referent")
                + si(filtre.institution().isPresent(), " and r.institution = :institution")
                + siennes("r")
                + situees();
    }

    /// Phases of the places and capacities asked for, whoever answers, that the reader may see.
    String situees() {
        return visibles.sql("r")
                + si(filtre.territoire().isPresent(), " and r.territoire = :territoire")
                + si(filtre.qualite().isPresent(), " and r.qualite = :qualite");
    }

    /// Whether someone is asked for, to whom something may be proposed.
    boolean destinataire() {
        return filtre.referent().isPresent() || filtre.institution().isPresent();
    }

    /// Handovers `l` proposed to those asked for.
    String demandees() {
        return si(filtre.referent().isPresent(), " and l.professionnel = :referent")
                + si(filtre.institution().isPresent(), " and l.institution = :institution")
                + siennes("l");
    }

    /// Names are for those who follow: each institution reads its own files (6.1).
    private String siennes(String table) {
        return si(visibles.lecteur().isPresent(), " and " + table + ".institution = :lecteur");
    }

    /// First day in a row in the file.
    String depuis() {
        return "greatest(r.depuis_ouverture"
                + si(filtre.referent().isPresent(), ", r.depuis_professionnel")
                + si(filtre.institution().isPresent(), ", r.depuis_institution")
                + si(filtre.territoire().isPresent(), ", r.depuis_territoire")
                + si(filtre.qualite().isPresent(), ", r.depuis_qualite")
                + ")";
    }

    /// No longer in the file on the day after.
    String quitte() {
        return "(r.quitte_ouverture"
                + si(filtre.referent().isPresent(), " or r.quitte_professionnel")
                + si(filtre.institution().isPresent(), " or r.quitte_institution")
                + si(filtre.territoire().isPresent(), " or r.quitte_territoire")
                + si(filtre.qualite().isPresent(), " or r.quitte_qualite")
                + ")";
    }

    Map<String, Object> valeurs() {
        var valeurs = new HashMap<String, Object>();
        valeurs.putAll(visibles.valeurs());
        valeurs.put("jour", coupe.jour());
        coupe.moment().ifPresent(a -> valeurs.put("connu", a));
        filtre.referent().ifPresent(v -> valeurs.put("referent", v));
        filtre.institution().ifPresent(v -> valeurs.put("institution", v));
        filtre.territoire().ifPresent(v -> valeurs.put("territoire", v));
        filtre.qualite().map(Qualite::name).ifPresent(v -> valeurs.put("qualite", v));
        return valeurs;
    }

    private static String si(boolean demande, String sql) {
        return demande ? sql : "";
    }
}
