package fr.spie.cli.audit;

import fr.spie.events.TypesEvenement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Makes raw records as a service would publish them, chained, so that a test can plant anything in
/// them.
final class Recueil {

    private final List<Enregistrement> records = new ArrayList<>();
    private final Map<String, String> empreintes = new HashMap<>();
    private final Map<String, Long> rangs = new HashMap<>();
    private LocalDate jour = LocalDate.of(2026, 1, 5);
    private long seconde;
    private String institution = "departement";
    private String auteur = "cip";
    private String cause = "";

    /// What follows is recorded on that day.
    Recueil jour(String le) {
        jour = LocalDate.parse(le);
        return this;
    }

    /// The next fact only is said by that institution.
    Recueil par(String code) {
        institution = code;
        return this;
    }

    /// The next fact only has that author.
    Recueil auteur(String qui) {
        auteur = qui;
        return this;
    }

    /// The next fact only is an effect of that one.
    Recueil parceQue(String id) {
        cause = id;
        return this;
    }

    /// True on the day on which it is recorded.
    String dit(String type, String sujet, String champs) {
        return dit(type, sujet, jour.toString(), champs);
    }

    /// @param type e.g. `parcours.RelaisAccepte`
    /// @param champs inside of a JSON object, quotes written as `'`
    /// @return id of the fact
    String dit(String type, String sujet, String le, String champs) {
        var dossier = sujet.contains(":") ? "" : "'dossierId':'" + sujet + "',";
        var corps = "{" + dossier + "'effectifLe':'" + le + "'" + suite(champs) + "}";
        return brut(type, sujet, le, corps.replace('\'', '"'));
    }

    private static String suite(String champs) {
        return champs.isEmpty() ? "" : "," + champs;
    }

    /// Id of the fact of that rank, known before it is said.
    static String id(String contexte, String sujet, long rang) {
        var nom = "spie." + contexte + "|" + sujet + rang;
        return UUID.nameUUIDFromBytes(nom.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String brut(String type, String sujet, String le, String corps) {
        var contexte = type.substring(0, type.indexOf('.'));
        var topic = "spie." + contexte;
        var cle = topic + "|" + sujet;
        long rang = rangs.merge(cle, 0L, (a, _) -> a + 1);
        var id = id(contexte, sujet, rang);
        var suA = jour.atTime(9, 0).toInstant(ZoneOffset.UTC).plusSeconds(seconde++);
        var e = new LinkedHashMap<String, String>();
        e.put("content-type", "application/json");
        e.put("ce_specversion", "1.0");
        e.put("ce_id", id);
        e.put("ce_source", "/spie/" + contexte);
        e.put("ce_type", "fr.spie." + type + ".v1");
        e.put("ce_dataschema", "urn:spie:schema:fr.spie." + type + ".v1");
        e.put("ce_subject", sujet);
        e.put("ce_time", suA.toString());
        e.put("ce_sequence", Long.toString(rang));
        e.put("ce_effectivetime", le);
        e.put("ce_recordedtime", suA.toString());
        e.put("ce_institution", institution);
        e.put("ce_auteur", auteur);
        e.put("ce_correlationid", id);
        if (!cause.isEmpty()) {
            e.put("ce_causationid", cause);
        }
        e.put("ce_prevhash", empreintes.getOrDefault(cle, "0".repeat(64)));
        var octets = corps.getBytes(StandardCharsets.UTF_8);
        e.put("ce_hash", Empreinte.de(new Enregistrement(topic, sujet, e, octets)));
        empreintes.put(cle, e.get("ce_hash"));
        records.add(new Enregistrement(topic, sujet, e, octets));
        institution = "departement";
        auteur = "cip";
        cause = "";
        return id;
    }

    /// Changes the last record of a subject after it was published.
    void alterer(String sujet, UnaryOperator<Enregistrement> changement) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (records.get(i).cle().equals(sujet)) {
                records.set(i, changement.apply(records.get(i)));
                return;
            }
        }
        throw new IllegalStateException("no record of " + sujet);
    }

    void retirer(String id) {
        records.removeIf(r -> r.texte("ce_id").equals(id));
    }

    void repeter(String id) {
        records.addAll(
                List.copyOf(records).stream().filter(r -> r.texte("ce_id").equals(id)).toList());
    }

    List<Enregistrement> records() {
        return records;
    }

    Rapport auditer() {
        return auditer(LocalDate.MAX, Instant.MAX);
    }

    Rapport auditer(LocalDate etatAu, Instant connuAu) {
        var rapport = new Rapport(etatAu);
        var registre = new Registre(Set.copyOf(TypesEvenement.noms()), rapport);
        records.forEach(registre::lire);
        Controles.verifier(registre.journal().connuAu(connuAu), Bareme.parDefaut(), rapport);
        return rapport;
    }
}
