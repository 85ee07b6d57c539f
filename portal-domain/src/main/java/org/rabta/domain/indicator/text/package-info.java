/**
 * Reads the text of an advertisement or a story for warning signs, in English, Urdu and Roman Urdu.
 * It proposes and names the words that made it do so; a person decides.
 *
 * <p>Owns: what spellings are read as one word, beside which words a phrase counts, what an
 * approved advertisement has to state. No step takes longer than the text is long times the longest
 * phrase, whatever the text.
 */
package org.rabta.domain.indicator.text;
