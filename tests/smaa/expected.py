"""Rank acceptability by plain numpy: README.md says what of it is compared with what."""

import json
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
COUNTIES, INDICATORS, TRIALS, BATCH = 158, 20, 1_000_000, 5_000
PERCENT = 25


def matrix():
    rng = np.random.default_rng(228)
    weights = rng.integers(1, 6, INDICATORS)
    # Good and bad counties, so that the first places are not all alike.
    level = rng.normal(0, 4, (COUNTIES, 1))
    scores = np.clip(np.round(70 + level + rng.normal(0, 14, (COUNTIES, INDICATORS)), 2), 0, 100)
    scores = np.round(scores * 10_000)
    scores[rng.random(scores.shape) < 0.02] = np.nan
    bonus = rng.choice([0, 0, 0, 50, 100, 250], COUNTIES)
    # Two pairs of equal counties, one of them near the top, and one that another dominates.
    best = np.argsort(-np.nanmean(scores, axis=1) - bonus * 100)
    for one, other in ((best[1], best[-1]), (best[60], best[-2])):
        scores[other], bonus[other] = scores[one], bonus[one]
    scores[best[-3]] = np.maximum(scores[best[0]] - 10_000, 0)
    bonus[best[-3]] = bonus[best[0]]
    return weights, scores, bonus


def uniform(rng, weights, n):
    return rng.dirichlet(np.ones(INDICATORS), n)


def around(rng, weights, n):
    share = PERCENT / 100
    drawn = weights * rng.uniform(1 - share, 1 + share, (n, INDICATORS))
    return drawn / drawn.sum(axis=1, keepdims=True)


def ordered(rng, weights, n):
    """All sets of weights, put in the scheme's order; equal ones in a random order."""
    drawn = np.sort(rng.dirichlet(np.ones(INDICATORS), n), axis=1)[:, ::-1]
    order = np.lexsort((rng.random((n, INDICATORS)), np.broadcast_to(-weights, (n, INDICATORS))))
    placed = np.empty_like(drawn)
    np.put_along_axis(placed, order, drawn, axis=1)
    return placed


def trials(draw, seed, weights, scores, bonus):
    rng = np.random.default_rng(seed)
    known, filled = ~np.isnan(scores), np.nan_to_num(scores)
    ranks = np.zeros((COUNTIES, COUNTIES), dtype=np.int64)
    within = np.zeros(COUNTIES, dtype=np.int64)
    tied = np.zeros(COUNTIES, dtype=np.int64)
    central = np.zeros((COUNTIES, INDICATORS))
    for _ in range(TRIALS // BATCH):
        drawn = draw(rng, weights, BATCH)
        base = (drawn @ filled.T) / (drawn @ known.T) / 10_000
        # Equal counties come out equal but for the last bits.
        values = np.round(base + bonus / 100, 9)
        order = np.sort(-values, axis=1)
        better = np.array([np.searchsorted(row, -own, "left") for row, own in zip(order, values)])
        reached = np.array([np.searchsorted(row, -own, "right") for row, own in zip(order, values)])
        for county in range(COUNTIES):
            ranks[county] += np.bincount(better[:, county], minlength=COUNTIES)
        within += (reached <= 2).sum(axis=0)
        tied += ((better < 2) & (reached > 2)).sum(axis=0)
        central += (better == 0).T.astype(float) @ drawn
    top = sorted(range(COUNTIES), key=lambda county: (-(within + tied)[county], county))[:12]
    firsts = ranks[:, 0]
    return {
        "first": firsts.tolist(),
        "within": within.tolist(),
        "tied": tied.tolist(),
        "places": (ranks * np.arange(1, COUNTIES + 1)).sum(axis=1).tolist(),
        "top": {str(county): ranks[county].tolist() for county in sorted(top)},
        "central": {
            str(county): np.round(central[county] / firsts[county] * 10_000).astype(int).tolist()
            for county in sorted(top)
            if firsts[county] >= TRIALS // 20
        },
    }


def main():
    weights, scores, bonus = matrix()
    lines = [",".join(map(str, weights))]
    for row, extra in zip(scores, bonus):
        cells = ["" if np.isnan(score) else str(int(score)) for score in row]
        lines.append(",".join([*cells, str(extra)]))
    (HERE / "matrix.csv").write_text("\n".join(lines) + "\n")
    models = {"uniform": uniform, "around": around, "ordered": ordered}
    expected = {"trials": TRIALS, "percent": PERCENT}
    for seed, (name, draw) in enumerate(models.items(), 1):
        expected[name] = trials(draw, seed, weights, scores, bonus)
    text = json.dumps(expected, separators=(",", ":")).replace('],"', '],\n"')
    (HERE / "expected.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
