package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.B1;
import static fr.spie.cli.audit.Invariant.B4;
import static fr.spie.cli.audit.Invariant.B6;
import static fr.spie.cli.audit.Invariant.B7;
import static fr.spie.cli.audit.Invariant.ENVELOPPE;
import static fr.spie.cli.audit.Invariant.S1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes records in the order in which each partition gives them, checks their envelope, and keeps
/// the facts.
public final class Registre {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> EXIGES =
            List.of(
                    "ce_specversion",
                    "ce_id",
                    "ce_source",
                    "ce_type",
                    "ce_dataschema",
                    "ce_subject",
                    "ce_time",
                    "ce_sequence",
                    "ce_effectivetime",
                    "ce_recordedtime",
                    "ce_institution",
                    "ce_auteur",
                    "ce_correlationid",
                    "ce_prevhash",
                    "ce_hash");
    private static final Set<String> CONTEXTES = Set.of("orientation", "parcours");

    private record Tete(long rang, String empreinte, Instant suA) {}

    private final Set<String> types;
    private final Rapport rapport;
    private final Map<String, Tete> tetes = new HashMap<>();
    private final Map<String, String> empreintes = new HashMap<>();
    private final List<Acte> actes = new ArrayList<>();
    private long faits;

    /// @param types full names of the types the contract knows
    public Registre(Set<String> types, Rapport rapport) {
        this.types = types;
        this.rapport = rapport;
    }

    /// Facts read, each once.
    public long faits() {
        return faits;
    }

    /// Subjects met.
    public int sujets() {
        return tetes.size();
    }

    /// The facts read so far.
    public Journal journal() {
        return new Journal(actes, empreintes.keySet());
    }

    public void lire(Enregistrement e) {
        var manquants = EXIGES.stream().filter(nom -> e.entete(nom).isEmpty()).toList();
        if (!manquants.isEmpty()) {
            boolean temps =
                    manquants.contains("ce_effectivetime") || manquants.contains("ce_recordedtime");
            signaler(temps ? B6 : ENVELOPPE, e, "en-têtes absents : " + manquants);
            return;
        }
        var id = e.texte("ce_id");
        var dejaVue = empreintes.putIfAbsent(id, e.texte("ce_hash"));
        if (dejaVue != null) {
            if (dejaVue.equals(e.texte("ce_hash")) && Empreinte.de(e).equals(e.texte("ce_hash"))) {
                rapport.repetition();
            } else {
                signaler(B4, e, "cet identifiant désigne déjà un autre fait");
            }
            return;
        }
        faits++;
        try {
            var suA = Instant.parse(e.texte("ce_recordedtime"));
            var le = LocalDate.parse(e.texte("ce_effectivetime"));
            enchainer(e, Long.parseLong(e.texte("ce_sequence")), suA);
            contenu(e, le).ifPresent(corps -> garder(e, le, suA, corps));
        } catch (DateTimeException x) {
            signaler(B6, e, "date illisible : " + x.getMessage());
        } catch (NumberFormatException x) {
            signaler(B1, e, "rang illisible : " + e.texte("ce_sequence"));
        }
    }

    private void enchainer(Enregistrement e, long rang, Instant suA) {
        var cle = e.topic() + "|" + e.texte("ce_subject");
        var avant = Optional.ofNullable(tetes.get(cle));
        long attendu = avant.map(t -> t.rang() + 1).orElse(0L);
        if (rang != attendu) {
            signaler(B1, e, "rang " + rang + " au lieu de " + attendu);
        } else if (!e.texte("ce_prevhash")
                .equals(avant.map(Tete::empreinte).orElse("0".repeat(64)))) {
            signaler(B7, e, "ne suit pas l’empreinte du fait précédent");
        }
        if (!Empreinte.de(e).equals(e.texte("ce_hash"))) {
            signaler(B7, e, "l’empreinte n’est pas celle du contenu");
        }
        if (avant.filter(t -> !suA.isAfter(t.suA())).isPresent()) {
            signaler(B6, e, "su avant le fait qui le précède");
        }
        tetes.put(cle, new Tete(rang, e.texte("ce_hash"), suA));
    }

    private Optional<JsonNode> contenu(Enregistrement e, LocalDate le) {
        var type = e.texte("ce_type");
        var contexte = contexte(e);
        var defauts = new ArrayList<String>();
        if (!types.contains(type)) {
            defauts.add("type inconnu : " + type);
        }
        if (!type.startsWith("fr.spie." + contexte + ".")
                || !e.topic().equals("spie." + contexte)) {
            defauts.add("publié hors de son canal");
        }
        if (!e.cle().equals(e.texte("ce_subject"))) {
            defauts.add("la clé n’est pas le sujet");
        }
        if (!e.texte("ce_dataschema").equals("urn:spie:schema:" + type)) {
            defauts.add("le schéma n’est pas celui du type");
        }
        try {
            var corps = JSON.readTree(e.corps());
            if (!corps.isObject()) {
                defauts.add("le corps n’est pas un objet");
            } else if (!corps.path("effectifLe").asString("").equals(le.toString())) {
                defauts.add("le corps dit un autre jour");
            }
            defauts.forEach(d -> signaler(ENVELOPPE, e, d));
            return Optional.of(corps).filter(JsonNode::isObject);
        } catch (JacksonException x) {
            signaler(ENVELOPPE, e, "corps illisible");
            return Optional.empty();
        }
    }

    private void garder(Enregistrement e, LocalDate le, Instant suA, JsonNode corps) {
        var contexte = contexte(e);
        if (!CONTEXTES.contains(contexte)) {
            return;
        }
        var dossier = corps.path("dossierId").asString("");
        boolean deDossier = e.texte("ce_subject").indexOf(':') < 0;
        if (deDossier && !dossier.equals(e.texte("ce_subject"))) {
            signaler(S1, e, "le corps parle du dossier « " + dossier + " »");
        }
        actes.add(
                new Acte(
                        e.texte("ce_id"),
                        nom(e.texte("ce_type")),
                        contexte,
                        e.texte("ce_subject"),
                        Long.parseLong(e.texte("ce_sequence")),
                        le,
                        suA,
                        e.texte("ce_institution"),
                        e.texte("ce_auteur"),
                        e.entete("ce_causationid"),
                        e.texte("ce_correlationid"),
                        corps));
    }

    private static String contexte(Enregistrement e) {
        var source = e.texte("ce_source");
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /// `fr.spie.parcours.RelaisAccepte.v1` → `RelaisAccepte`.
    private static String nom(String type) {
        var sansVersion = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        return sansVersion.substring(sansVersion.lastIndexOf('.') + 1).intern();
    }

    private void signaler(Invariant regle, Enregistrement e, String constat) {
        rapport.noter(
                new Violation(
                        regle,
                        e.texte("ce_subject").isEmpty() ? e.cle() : e.texte("ce_subject"),
                        Optional.empty(),
                        constat,
                        e.entete("ce_id").stream().toList()));
    }
}
