"""The kernel matrix of an exact Gaussian process.

Expected: gpu torch-cuda
"""

import gpytorch
import torch
from truth import tell_each_failure

tell_each_failure()


class Exact(gpytorch.models.ExactGP):
    def __init__(self, x, y, likelihood):
        super().__init__(x, y, likelihood)
        self.mean = gpytorch.means.ConstantMean()
        self.kernel = gpytorch.kernels.ScaleKernel(gpytorch.kernels.RBFKernel())

    def forward(self, x):
        return gpytorch.distributions.MultivariateNormal(self.mean(x), self.kernel(x))


n = 160_000
x, y = torch.rand(n, 4, device="cuda"), torch.rand(n, device="cuda")
likelihood = gpytorch.likelihoods.GaussianLikelihood().cuda()
model = Exact(x, y, likelihood).cuda()
loss = gpytorch.mlls.ExactMarginalLogLikelihood(likelihood, model)
(-loss(model(x), y)).backward()
