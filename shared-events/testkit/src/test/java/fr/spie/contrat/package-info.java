/// The written form of the contract: schemas, golden samples and the AsyncAPI document, made from
/// the records and compared with what is committed.
package fr.spie.contrat;
