import { closenessReranker } from "#pipeline/closeness-reranker.ts";
import { rerankerContract } from "../contracts/reranker-contract.ts";

rerankerContract("closenessReranker", async () => closenessReranker);
