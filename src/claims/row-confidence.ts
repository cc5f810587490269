/** One chance for a row: that its extent, its speaker, its polarity and its certainty are all right. */
import { type LogisticModel, probability } from '../linear/logistic.ts';
import { type RowFacts, rowFeatures } from './row-features.ts';
import model from './row-model.json' with { type: 'json' };

const MODEL: LogisticModel = model;

/** 0 to 1: of all claims given 0.9, about nine in ten rows are right in every respect. */
export const rowConfidence = (facts: RowFacts): number => probability(MODEL, rowFeatures(facts));
