package fr.spie.orientation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes flows of the form VRSB0801 about invented households.
public final class FluxGenere {

    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private FluxGenere() {}

    /// A person of a household; every component can be replaced.
    public record Personne(
            String qual,
            String nom,
            String nomNaissance,
            String prenom,
            String naissance,
            String lieu,
            String nir,
            String sexe,
            String role,
            String identifiantFT,
            String soumis) {

        public static Personne de(String nom, String prenom, String naissance, String role) {
            return new Personne(
                    "MME", nom, nom, prenom, naissance, "MAURS", "", "2", role, "", "1");
        }

        public Personne nomUsage(String usage) {
            return new Personne(
                    qual,
                    usage,
                    nomNaissance,
                    prenom,
                    naissance,
                    lieu,
                    nir,
                    sexe,
                    role,
                    identifiantFT,
                    soumis);
        }

        public Personne nir(String numero) {
            return new Personne(
                    qual,
                    nom,
                    nomNaissance,
                    prenom,
                    naissance,
                    lieu,
                    numero,
                    sexe,
                    role,
                    identifiantFT,
                    soumis);
        }

        public Personne ft(String id) {
            return new Personne(
                    qual, nom, nomNaissance, prenom, naissance, lieu, nir, sexe, role, id, soumis);
        }

        public Personne nee(String le, String a) {
            return new Personne(
                    qual, nom, nomNaissance, prenom, le, a, nir, sexe, role, identifiantFT, soumis);
        }

        public Personne soumise(String top) {
            return new Personne(
                    qual,
                    nom,
                    nomNaissance,
                    prenom,
                    naissance,
                    lieu,
                    nir,
                    sexe,
                    role,
                    identifiantFT,
                    top);
        }

        String xml() {
            return """
            <Personne>
            <Identification>
            <QUAL>%s</QUAL>
            <NOM>%s</NOM>
            <NOMNAI>%s</NOMNAI>
            <PRENOM>%s</PRENOM>
            <NOMCOMNAI>%s</NOMCOMNAI>
            <DTNAI>%s</DTNAI>
            <NIR>%s</NIR>
            <SEXE>%s</SEXE>
            </Identification>
            <DossierCAF><TOPRESPDOS>1</TOPRESPDOS><DDRATDOS>2019-01-01</DDRATDOS></DossierCAF>
            <Prestations><NATPREST>PFA</NATPREST><ROLEPERS>%s</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations>
            <Prestations><NATPREST>RSA</NATPREST><ROLEPERS>%s</ROLEPERS><TOPCHAPERS>1</TOPCHAPERS></Prestations>
            <DossierPoleEmploi><IDASSEDIC>%s</IDASSEDIC></DossierPoleEmploi>
            <MontantCalculDroitRSAPersonne><TOPPERSDRODEVORSA>%s</TOPPERSDRODEVORSA></MontantCalculDroitRSAPersonne>
            </Personne>
            """
                    .formatted(
                            qual,
                            nom,
                            nomNaissance,
                            prenom,
                            lieu,
                            naissance,
                            nir,
                            sexe,
                            role,
                            role,
                            identifiantFT,
                            soumis);
        }
    }

    /// A household.
    public record Foyer(
            String organisme,
            String matricule,
            String demande,
            String demandeLe,
            List<Personne> personnes,
            String commune,
            String adresse,
            String situation,
            UnaryOperator<String> retouche) {

        public static Foyer de(String matricule, Personne... personnes) {
            return new Foyer(
                    "CAF",
                    matricule,
                    "1" + matricule,
                    "2025-02-01",
                    List.of(personnes),
                    "15014",
                    "",
                    "<EtatDossierRSA><ETATDOSRSA>2</ETATDOSRSA></EtatDossierRSA>",
                    UnaryOperator.identity());
        }

        public Foyer msa() {
            return new Foyer(
                    "MSA", matricule, demande, demandeLe, personnes, commune, adresse, situation,
                    retouche);
        }

        public Foyer demande(String numero, String le) {
            return new Foyer(
                    organisme, matricule, numero, le, personnes, commune, adresse, situation,
                    retouche);
        }

        public Foyer personnes(Personne... autres) {
            return new Foyer(
                    organisme,
                    matricule,
                    demande,
                    demandeLe,
                    List.of(autres),
                    commune,
                    adresse,
                    situation,
                    retouche);
        }

        public Foyer commune(String insee) {
            return new Foyer(
                    organisme, matricule, demande, demandeLe, personnes, insee, adresse, situation,
                    retouche);
        }

        public Foyer horsDeFrance(String pays) {
            return new Foyer(
                    organisme,
                    matricule,
                    demande,
                    demandeLe,
                    personnes,
                    commune,
                    "<Adresse><TroncCommunAdresse><RGADR>01</RGADR><PAYS>"
                            + pays
                            + "</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse>"
                            + "<AdresseHorsFrance><LIBLIG2ADR>Calle Mayor 3</LIBLIG2ADR>"
                            + "<LIBLIG3ADR/></AdresseHorsFrance></Adresse>",
                    situation,
                    retouche);
        }

        public Foyer etat(String etat, String blocs) {
            return new Foyer(
                    organisme,
                    matricule,
                    demande,
                    demandeLe,
                    personnes,
                    commune,
                    adresse,
                    "<EtatDossierRSA><ETATDOSRSA>"
                            + etat
                            + "</ETATDOSRSA></EtatDossierRSA>"
                            + blocs,
                    retouche);
        }

        public Foyer suspendu(String le, String motif) {
            return etat(
                    "4",
                    "<SuspensionVersement><MOTISUSVERSRSA>"
                            + motif
                            + "</MOTISUSVERSRSA><DDSUSVERSRSA>"
                            + le
                            + "</DDSUSVERSRSA></SuspensionVersement>");
        }

        public Foyer clos(String le, String motif) {
            return etat(
                    "5",
                    "<FinDroit><MOTICLORSA>"
                            + motif
                            + "</MOTICLORSA><DTCLORSA>"
                            + le
                            + "</DTCLORSA></FinDroit>");
        }

        public Foyer retouche(String de, String vers) {
            return new Foyer(
                    organisme,
                    matricule,
                    demande,
                    demandeLe,
                    personnes,
                    commune,
                    adresse,
                    situation,
                    xml -> retouche.apply(xml).replace(de, vers));
        }

        String xml() {
            var xml =
                    """
                    <InfosFoyerRSA>
                    <IdentificationRSA>
                    <Organisme>
                    <FONORG>%s</FONORG>
                    <NUMORG>151</NUMORG>
                    <MATRICULE>%s</MATRICULE>
                    </Organisme>
                    <Partenaire><TYPEPARTE>CG </TYPEPARTE><IDEPARTE>015</IDEPARTE></Partenaire>
                    <DemandeRSA>
                    <DTDEMRSA>%s</DTDEMRSA>
                    <NUMDEMRSA>%s</NUMDEMRSA>
                    </DemandeRSA>
                    </IdentificationRSA>
                    %s<DonneesAdministratives>
                    <SituationFamille><SITFAM>CEL</SITFAM><DDSITFAM>2015-01-01</DDSITFAM></SituationFamille>
                    %s
                    </DonneesAdministratives>
                    <PrestationRSA>
                    <SituationDossierRSA>%s</SituationDossierRSA>
                    <DetailDroitRSA><TroncCommunDroitRSA><TOPSANSDOMFIXE>0</TOPSANSDOMFIXE><ORIDEMRSA>DEM</ORIDEMRSA></TroncCommunDroitRSA></DetailDroitRSA>
                    </PrestationRSA>
                    </InfosFoyerRSA>
                    """
                            .formatted(
                                    organisme,
                                    matricule,
                                    demandeLe,
                                    demande,
                                    String.join("", personnes.stream().map(Personne::xml).toList()),
                                    adresse.isEmpty() ? adresseEnFrance() : adresse,
                                    situation);
            return retouche.apply(xml);
        }

        private String adresseEnFrance() {
            return """
            <Adresse>
            <TroncCommunAdresse><RGADR>01</RGADR><PAYS>FRA</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse>
            <AdresseDetailleeFrance>
            <COMPLIDEADR />
            <COMPLADR />
            <NUMVOIE>4</NUMVOIE><LIBTYPEVOIE>RUE</LIBTYPEVOIE><NOMVOIE>DES FRÈRES CHARMES</NOMVOIE>
            <LIEUDIST />
            <NUMCOM>%s</NUMCOM>
            <CODEPOS>15000</CODEPOS>
            <NOMCOM>UNE COMMUNE</NOMCOM>
            </AdresseDetailleeFrance>
            </Adresse>"""
                    .formatted(commune);
        }
    }

    /// A monthly flow created on that day.
    public static byte[] flux(LocalDate creeLe, Foyer... foyers) {
        return flux(creeLe, foyers.length, foyers);
    }

    /// A monthly flow that announces so many households.
    public static byte[] flux(LocalDate creeLe, int annonces, Foyer... foyers) {
        var octets = new ByteArrayOutputStream();
        try {
            octets.write(octets(debut(creeLe)));
            for (var foyer : foyers) {
                octets.write(octets(foyer.xml()));
            }
            octets.write(octets(fin(annonces)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    /// A flow of any size, written as it is read: `n` households of one person.
    public static InputStream geant(LocalDate creeLe, int n) {
        var morceaux =
                new Enumeration<InputStream>() {
                    private int i = -1;

                    @Override
                    public boolean hasMoreElements() {
                        return i <= n;
                    }

                    @Override
                    public InputStream nextElement() {
                        var texte = i < 0 ? debut(creeLe) : i < n ? nombreux(i).xml() : fin(n);
                        i++;
                        return new ByteArrayInputStream(octets(texte));
                    }
                };
        return new SequenceInputStream(morceaux);
    }

    /// One of many.
    public static Foyer nombreux(int i) {
        return Foyer.de(
                Integer.toString(1_000_000 + i),
                Personne.de("VERDIER" + lettres(i), "ODILE", "1985-04-12", "DEM"));
    }

    private static String lettres(int i) {
        var lettres = new ArrayList<String>();
        for (int reste = i; reste > 0 || lettres.isEmpty(); reste /= 26) {
            lettres.add(String.valueOf((char) ('A' + reste % 26)));
        }
        Collections.reverse(lettres);
        return String.join("", lettres);
    }

    private static String debut(LocalDate creeLe) {
        return """
        <?xml version="1.0" encoding="windows-1252"?>
        <Racine>
        <IdentificationFlux>
        <APPLIEME>CRI</APPLIEME>
        <NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME>
        <TYPEFLUX>M</TYPEFLUX>
        <NATFLUX>D</NATFLUX>
        <DTCREAFLUX>%s</DTCREAFLUX>
        <HEUCREAFLUX>01:18:36.0000</HEUCREAFLUX>
        <DTREF>%s</DTREF>
        </IdentificationFlux>
        """
                .formatted(creeLe, creeLe.minusDays(5));
    }

    private static String fin(int annonces) {
        return """
        <TransmissionFlux>
        <NBTOTDOSRSATRANSM>%08d</NBTOTDOSRSATRANSM>
        <NBTOTDOSRSATRANSMANO>00000000</NBTOTDOSRSATRANSMANO>
        </TransmissionFlux>
        </Racine>
        """
                .formatted(annonces);
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(WINDOWS_1252);
    }
}
