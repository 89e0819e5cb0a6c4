package fr.spie.cli.demo;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the monthly flow of RSA beneficiaries as the national fund does: VRSB0801, windows-1252.
public final class FluxCaf {

    private static final String ENCODAGE = "windows-1252";

    private static final List<String> NAISSANCES =
            List.of("AURILLAC", "RODEZ", "TULLE", "BRIOUDE", "FIGEAC", "CLERMONT-FERRAND", "USSEL");

    private FluxCaf() {}

    /// One household of the flow.
    ///
    /// @param matricule file number at the paying body
    /// @param demandeLe day of the request
    /// @param etat state of its right
    public record Foyer(long matricule, LocalDate demandeLe, List<Personne> personnes, Etat etat) {}

    /// State of the right of a household.
    ///
    /// @param code CNAF code ETATDOSRSA: 2 paid, 4 payment suspended, 5 closed
    /// @param motif CNAF code of the reason, when suspended or closed
    public record Etat(String code, String motif, LocalDate le) {}

    /// @param creeLe day the file was made
    public static byte[] ecrire(LocalDate creeLe, List<Foyer> foyers) {
        var octets = new ByteArrayOutputStream();
        try {
            var xml =
                    new Xml(
                            XMLOutputFactory.newDefaultFactory()
                                    .createXMLStreamWriter(octets, ENCODAGE));
            xml.debut();
            xml.bloc("Racine", () -> racine(xml, creeLe, foyers));
            xml.fin();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return octets.toByteArray();
    }

    private static void racine(Xml xml, LocalDate creeLe, List<Foyer> foyers)
            throws XMLStreamException {
        xml.bloc(
                "IdentificationFlux",
                () -> {
                    xml.champ("APPLIEME", "CRI");
                    xml.champ("NUMVERSIONAPPLIEME", "6200");
                    xml.champ("TYPEFLUX", "M");
                    xml.champ("NATFLUX", "D");
                    xml.champ("DTCREAFLUX", creeLe.toString());
                    xml.champ("HEUCREAFLUX", "04:00:00.0000");
                    xml.champ("DTREF", creeLe.minusDays(1).toString());
                });
        for (var foyer : foyers) {
            xml.bloc("InfosFoyerRSA", () -> foyer(xml, foyer));
        }
        xml.bloc(
                "TransmissionFlux",
                () -> {
                    xml.champ("NBTOTDOSRSATRANSM", "%08d".formatted(foyers.size()));
                    xml.champ("NBTOTDOSRSATRANSMANO", "00000000");
                });
    }

    private static void foyer(Xml xml, Foyer foyer) throws XMLStreamException {
        xml.bloc(
                "IdentificationRSA",
                () -> {
                    xml.bloc(
                            "Organisme",
                            () -> {
                                xml.champ("FONORG", "CAF");
                                xml.champ("NUMORG", "151");
                                xml.champ("MATRICULE", "%015d".formatted(foyer.matricule()));
                            });
                    xml.bloc(
                            "Partenaire",
                            () -> {
                                xml.champ("TYPEPARTE", "CG");
                                xml.champ("IDEPARTE", "015");
                            });
                    xml.bloc(
                            "DemandeRSA",
                            () -> {
                                xml.champ("DTDEMRSA", foyer.demandeLe().toString());
                                xml.champ(
                                        "NUMDEMRSA",
                                        "%011d".formatted(foyer.matricule() % 100_000_000_000L));
                            });
                });
        for (var personne : foyer.personnes()) {
            xml.bloc("Personne", () -> personne(xml, foyer, personne));
        }
        xml.bloc("DonneesAdministratives", () -> adresse(xml, foyer));
        xml.bloc("PrestationRSA", () -> prestation(xml, foyer));
    }

    private static void personne(Xml xml, Foyer foyer, Personne p) throws XMLStreamException {
        xml.bloc(
                "Identification",
                () -> {
                    xml.champ("QUAL", p.femme() ? "MME" : "MR");
                    xml.champ("NOM", p.nom());
                    xml.champ("NOMNAI", p.nom());
                    xml.champ("PRENOM", p.prenom());
                    xml.champ("NOMCOMNAI", NAISSANCES.get(p.numero() % NAISSANCES.size()));
                    xml.champ("DTNAI", p.naissanceLe().toString());
                    xml.champ("TYPEDTNAI", "N");
                    xml.champ("NIR", p.nir());
                    xml.champ("TOPVALIEC", "1");
                    xml.champ("SEXE", p.femme() ? "2" : "1");
                });
        xml.bloc(
                "DossierCAF",
                () -> {
                    xml.champ("TOPRESPDOS", p.demandeur() ? "1" : "0");
                    xml.champ("DDRATDOS", foyer.demandeLe().toString());
                });
        xml.bloc(
                "Prestations",
                () -> {
                    xml.champ("NATPREST", "RSA");
                    xml.champ("ROLEPERS", p.demandeur() ? "DEM" : "CJT");
                    xml.champ("TOPCHAPERS", "1");
                });
        xml.bloc("MontantCalculDroitRSAPersonne", () -> xml.champ("TOPPERSDRODEVORSA", "1"));
    }

    private static void adresse(Xml xml, Foyer foyer) throws XMLStreamException {
        var premier = foyer.personnes().getFirst();
        xml.bloc(
                "SituationFamille",
                () -> {
                    xml.champ("SITFAM", foyer.personnes().size() > 1 ? "MAR" : "CEL");
                    xml.champ("DDSITFAM", foyer.demandeLe().minusYears(1).toString());
                });
        xml.bloc(
                "Adresse",
                () -> {
                    xml.bloc(
                            "TroncCommunAdresse",
                            () -> {
                                xml.champ("RGADR", "01");
                                xml.champ("DTEMM", foyer.demandeLe().minusMonths(6).toString());
                                xml.champ("PAYS", "FRA");
                                xml.champ("TYPEADR", "D");
                                xml.champ("ETATADR", "CO");
                            });
                    xml.bloc(
                            "AdresseDetailleeFrance",
                            () -> {
                                xml.champ("NUMVOIE", Integer.toString(1 + premier.numero() % 97));
                                xml.champ("LIBTYPEVOIE", "RUE");
                                xml.champ("NOMVOIE", "DES GENÊTS");
                                xml.champ("NUMCOM", premier.commune().insee());
                                xml.champ("CODEPOS", premier.commune().codePostal());
                                xml.champ("NOMCOM", premier.commune().nom());
                            });
                });
    }

    private static void prestation(Xml xml, Foyer foyer) throws XMLStreamException {
        var etat = foyer.etat();
        xml.bloc(
                "SituationDossierRSA",
                () -> {
                    xml.bloc("EtatDossierRSA", () -> xml.champ("ETATDOSRSA", etat.code()));
                    if (etat.code().equals("4")) {
                        xml.bloc(
                                "SuspensionVersement",
                                () -> {
                                    xml.champ("MOTISUSVERSRSA", etat.motif());
                                    xml.champ("DDSUSVERSRSA", etat.le().toString());
                                });
                    }
                    if (etat.code().equals("5")) {
                        xml.bloc(
                                "FinDroit",
                                () -> {
                                    xml.champ("MOTICLORSA", etat.motif());
                                    xml.champ("DTCLORSA", etat.le().toString());
                                });
                    }
                });
        xml.bloc(
                "DetailDroitRSA",
                () ->
                        xml.bloc(
                                "TroncCommunDroitRSA",
                                () -> {
                                    xml.champ("TOPSANSDOMFIXE", "0");
                                    xml.champ("ORIDEMRSA", "DEM");
                                }));
    }

    @FunctionalInterface
    private interface Contenu {
        void ecrire() throws XMLStreamException;
    }

    private record Xml(XMLStreamWriter flux) {

        void debut() throws XMLStreamException {
            flux.writeStartDocument(ENCODAGE, "1.0");
            flux.writeCharacters("\n");
        }

        void fin() throws XMLStreamException {
            flux.writeEndDocument();
            flux.close();
        }

        void bloc(String nom, Contenu contenu) throws XMLStreamException {
            flux.writeStartElement(nom);
            contenu.ecrire();
            flux.writeEndElement();
            flux.writeCharacters("\n");
        }

        void champ(String nom, String valeur) throws XMLStreamException {
            flux.writeStartElement(nom);
            flux.writeCharacters(valeur);
            flux.writeEndElement();
        }
    }
}
