// The file goes straight from the disk to the service; its report is shown as it comes back.
'use strict';
(() => {
  const formulaire = document.querySelector('form[data-envoi]');
  const rendu = document.getElementById('compte-rendu');
  const barre = document.getElementById('progression');
  const suivi = formulaire.querySelector('[data-progression]');
  const etape = formulaire.querySelector('[data-etape]');
  const bouton = formulaire.querySelector('button');
  const jeton = () => decodeURIComponent(spie.jeton());

  async function montrer(rapport) {
    const reponse = await fetch('/import/compte-rendu', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': jeton() },
      body: rapport,
    });
    rendu.innerHTML = await reponse.text();
    rendu.focus();
  }

  formulaire.addEventListener('submit', (e) => {
    const fichier = formulaire.elements.fichier.files[0];
    if (!fichier) return;
    e.preventDefault();
    const envoi = new XMLHttpRequest();
    const { adresse, type } = formulaire.elements.nature.selectedOptions[0].dataset;
    envoi.open('POST', `${adresse}?fichier=${encodeURIComponent(fichier.name)}`);
    envoi.setRequestHeader('Content-Type', type);
    envoi.setRequestHeader('X-XSRF-TOKEN', jeton());
    envoi.upload.onprogress = (p) => {
      barre.value = (100 * p.loaded) / p.total;
      etape.textContent = `${Math.round(barre.value)} %`;
    };
    envoi.upload.onload = () => {
      barre.removeAttribute('value');
      etape.textContent = 'Fichier envoyé, lecture en cours…';
    };
    envoi.onloadend = () => {
      suivi.hidden = true;
      bouton.disabled = false;
      if (envoi.status === 200) montrer(envoi.responseText);
      else spie.alerter(spie.titre(envoi.responseText, 'Le fichier n’a pas pu être importé.'));
    };
    suivi.hidden = false;
    bouton.disabled = true;
    rendu.replaceChildren();
    envoi.send(fichier);
  });
})();
