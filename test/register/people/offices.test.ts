import assert from 'node:assert/strict'
import { test } from 'node:test'

import { officesIn } from '../../../src/register/people/offices.ts'

/** An office as a text has it, and what it comes down to. */
const CASES: Readonly<Record<string, string>> = {
  'Minister of Education': 'minister/education',
  'Education Minister': 'minister/education',
  'ministre de l’Éducation': 'minister/education',
  'Minister for Foreign Affairs': 'minister/foreign',
  'ministre des Affaires étrangères': 'minister/foreign',
  'External Affairs Minister': 'minister/foreign',
  'Commerce and Industry Minister': 'minister/industry+trade',
  'Minister of Industry and Trade': 'minister/industry+trade',
  'Deputy Prime Minister and Minister of Foreign Affairs of Qatar': 'deputy prime minister; minister/foreign',
  'Deputy Prime Minister and Foreign Minister': 'deputy prime minister; minister/foreign',
  'vice-premier ministre': 'deputy prime minister',
  'Vice-Speaker of the National Assembly': 'deputy speaker',
  'présidente de l’Assemblée nationale': 'speaker',
  'Président de la République': 'president',
  'Governor of Kagawa Prefecture': 'governor',
  'Assistant Secretary of Defense for Indo-Pacific Affairs': 'deputy minister/defence',
  'State Secretary for European Affairs': 'deputy minister/europe',
  'Secretary of Commerce': 'minister/trade',
  'Diplomatic Advisor to Prime Minister Mechichi': 'adviser',
  'Assistant to the President and National Security Advisor': 'adviser; adviser/security',
  'Chargé d’Affaires': 'ambassador',
  'First Lady': 'other/first+lady',
}
for (const [text, expected] of Object.entries(CASES))
  test(text, () => assert.equal(officesIn(text).join('; '), expected))
