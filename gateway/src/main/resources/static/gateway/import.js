// The file goes straight from the disk to the service, and the report is shown as it comes back.
'use strict';
(() => {
  const formulaire = document.querySelector('form[data-envoi]');
  const rendu = document.getElementById('compte-rendu');
  const barre = document.getElementById('progression');
  const suivi = formulaire.querySelector('[data-progression]');
  const etape = formulaire.querySelector('[data-etape]');
  const bouton = formulaire.querySelector('button');

  const element = (nom, texte, classe) => {
    const e = document.createElement(nom);
    if (texte !== undefined) e.textContent = texte;
    if (classe) e.className = classe;
    return e;
  };
  const libelle = (nom) => {
    const mots = nom.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
    return mots[0].toUpperCase() + mots.slice(1);
  };
  const ligne = (valeur) => (typeof valeur === 'object' && valeur !== null
    ? Object.entries(valeur).map(([nom, v]) => `${libelle(nom)} : ${v}`).join(' ; ')
    : String(valeur));

  function montrer(compteRendu) {
    const compteurs = element('table', undefined, 'table table-sm w-auto');
    compteurs.append(element('caption', 'Compteurs de l’import', 'visually-hidden'));
    const corps = element('tbody');
    compteurs.append(corps);
    const listes = [];
    Object.entries(compteRendu).forEach(([nom, valeur]) => {
      if (Array.isArray(valeur)) {
        const liste = element('ul');
        valeur.slice(0, 200).forEach((v) => liste.append(element('li', ligne(v))));
        listes.push(element('h3', `${libelle(nom)} : ${valeur.length}`, 'h5'), liste);
      } else if (valeur !== null) {
        const rang = element('tr');
        const titre = element('th', libelle(nom));
        titre.scope = 'row';
        rang.append(titre, element('td', ligne(valeur)));
        corps.append(rang);
      }
    });
    rendu.replaceChildren(element('h2', 'Compte rendu', 'h4'), compteurs, ...listes);
    rendu.focus();
  }

  formulaire.addEventListener('submit', (e) => {
    const fichier = formulaire.elements.fichier.files[0];
    if (!fichier) return;
    e.preventDefault();
    const envoi = new XMLHttpRequest();
    envoi.open('POST', formulaire.dataset.envoi);
    envoi.setRequestHeader('Content-Type', 'application/xml');
    envoi.setRequestHeader('X-XSRF-TOKEN', decodeURIComponent(spie.jeton()));
    envoi.upload.onprogress = (p) => {
      barre.value = (100 * p.loaded) / p.total;
      etape.textContent = `${Math.round(barre.value)} %`;
    };
    envoi.upload.onload = () => {
      barre.removeAttribute('value');
      etape.textContent = 'Fichier reçu, lecture en cours…';
    };
    envoi.onloadend = () => {
      suivi.hidden = true;
      bouton.disabled = false;
      if (envoi.status === 200) montrer(JSON.parse(envoi.responseText));
      else spie.alerter(spie.titre(envoi.responseText, 'Le fichier n’a pas pu être importé.'));
    };
    suivi.hidden = false;
    bouton.disabled = true;
    rendu.replaceChildren();
    envoi.send(fichier);
  });
})();
