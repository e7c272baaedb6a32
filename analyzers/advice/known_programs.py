"""What programs with a refusal of their own offer against it: framework -> title, lines, why."""

from __future__ import annotations

Setting = tuple[str, str, str]

_LEARNING: dict[str, Setting] = {
    "Ascend": (
        "See who holds the NPU, and work on less at once",
        "npu-smi info   # processes of an earlier run hold their memory until they end\nbatch_size //= 2",
        "the driver had nothing left: other processes on the same NPU, or buffers that grow with the batch",
    ),
    "MindSpore": (
        "Halve the batch, recompute activations, and let its pool have the whole device",
        "dataset = dataset.batch(16)\ncell.recompute()\nmindspore.set_context(max_device_memory='30GB')",
        "its pool ends at max_device_memory; activations of every cell are kept for the gradient",
    ),
    "Habana": (
        "See who holds the Gaudi, and halve the batch",
        "hl-smi   # processes and memory of each card\nbatch_size //= 2\nmodel.gradient_checkpointing_enable()\n"
        "--tensor-parallel-size 8   # serving: a share of the weights on each card",
        "the bridge's pool had no block of this size left; activations grow with the batch",
    ),
    "AWS Neuron": (
        "Divide the model over more NeuronCores, or shorten what it is compiled for",
        "neuron-top   # memory of each core; processes of an earlier run hold theirs until they end\n"
        "--tensor-parallel-size 8 --max-model-len 4096 --max-num-seqs 4   # vLLM",
        "weights, cache and the compiled program must fit into the cores' share of the device",
    ),
    "Jittor": (
        "Halve the batch, and let go of what the graph keeps",
        "dataset.set_attrs(batch_size=8)\nwith jt.no_grad(): ...   # what is not trained\n"
        "jt.sync_all(); jt.gc()\nexport JT_SAVE_MEM=1   # swaps to the host, slower",
        "each layer's output is kept for the gradient; jt.display_memory_info() shows what there is",
    ),
    "MegEngine": (
        "Reserve the memory at the start, or compute again instead of keeping",
        "export MGB_CUDA_RESERVE_MEMORY=1\nmegengine.dtr.enable()   # drops tensors and computes them again",
        "tensors of changing sizes leave the memory in pieces; each layer's output is kept for the gradient",
    ),
    "DeepSpeed": (
        "Tell it the longest text and batch that you need",
        "deepspeed.init_inference(model, max_tokens=2048, dtype=torch.half, tensor_parallel={'tp_size': 2})",
        "the workspace is made at once for max_tokens and the first batch, from what the weights have left",
    ),
    "MLC-LLM": (
        "Take a smaller quantisation or more GPUs, or give it a larger share",
        "mlc_llm serve MODEL --overrides 'gpu_memory_utilization=0.95;prefill_chunk_size=512;max_num_sequence=4'\n"
        "--overrides 'tensor_parallel_shards=2'",
        "weights and buffers must fit into the share; the buffers grow with the prefill's chunk and the sequences",
    ),
    "Taichi": (
        "Give Taichi's pool more of the device",
        "ti.init(arch=ti.cuda, device_memory_GB=4)   # or device_memory_fraction=0.9\n"
        "ti.root.pointer(...)   # sparse fields only where they are used",
        "fields that grow in kernels come from a pool that is made at the start, 1 GB unless set",
    ),
    "TornadoVM": (
        "Raise TornadoVM's limit, as far as the device goes",
        "tornado --jvm='-Dtornado.device.memory=14GB' ...   # what the model and its cache need",
        "buffers of all tasks come out of tornado.device.memory, which is small unless set",
    ),
    "OpenVINO": (
        "Keep every tensor below the device's largest allocation",
        'model.reshape({"input": [1, 3, 512, 512]})   # a smaller batch or input\n'
        'core.compile_model(model, "GPU", {"INFERENCE_PRECISION_HINT": "f16"})\n'
        '{"GPU_ENABLE_LARGE_ALLOCATIONS": True}   # releases that know it: buffers above the limit, at some cost',
        "the GPU plugin makes one buffer of each tensor, and the driver gives no buffer above its limit",
    ),
    "Theano": (
        "Reserve the memory at the start, and halve the batch",
        "THEANO_FLAGS=device=cuda0,gpuarray.preallocate=0.9   # lib.cnmem=0.9 in releases before 0.9\nbatch_size //= 2",
        "memory taken piece by piece is left in pieces; activations grow with the batch",
    ),
    "Kaldi": (
        "Give each job a GPU of its own, and a smaller minibatch",
        "nvidia-smi -c 3   # exclusive mode, with --use-gpu=wait\n--trainer.num-chunk-per-minibatch=64 "
        "--trainer.optimization.num-jobs-final=2",
        "several jobs on one GPU each take a region of half of what is free; a minibatch's matrices grow with its size",
    ),
    "TVM": (
        "Shorten the context and the prefill's chunks, or take a smaller quantisation",
        "mlc_llm serve MODEL --overrides 'context_window_size=4096;prefill_chunk_size=512'",
        "cache and workspace are made at the start for the longest text that the model allows",
    ),
    "DGL": (
        "Sample neighbours instead of taking the whole graph",
        "sampler = dgl.dataloading.NeighborSampler([10, 10])\n"
        "loader = dgl.dataloading.DataLoader(graph, ids, sampler, batch_size=512)",
        "messages are made for every edge that is on the GPU at once",
    ),
    "Unsloth": (
        "Give the loss a fixed amount of memory, and leave it room",
        "export UNSLOTH_CE_LOSS_TARGET_GB=1   # instead of a share of what it finds free\n"
        "per_device_train_batch_size=1, gradient_accumulation_steps=8, max_seq_length=2048",
        "it divides the loss into chunks of what is left on the GPU, and next to nothing was",
    ),
    "LAMMPS": (
        "Put fewer atoms and fewer MPI ranks on each GPU",
        "mpirun -np 2 lmp -sf gpu -pk gpu 2 neigh no -in in.run   # neighbour lists on the host",
        "each rank on a GPU has its own buffers and context; neighbour lists are the largest of them",
    ),
    "RELION": (
        "Fewer MPI ranks and threads on each GPU, smaller boxes, and some memory left free",
        '--gpu "0:1:2:3" --j 4   # one rank for each GPU; each of its threads needs buffers too\n'
        "--free_gpu_memory 1000 --maxsig 500",
        "each rank holds its own volumes, padded to twice the box in every direction",
    ),
    "cryoSPARC": (
        "Crop the particles' Fourier space, and turn on the low-memory modes",
        "Fourier crop to box size: 256 px     # Extract from Micrographs, Downsample Particles\n"
        "Low-memory mode: on; GPU batch size of images: 250",
        "a transform's plan and volume grow with the cube of the box",
    ),
    "COLMAP": (
        "Fewer features, and smaller images for the dense part",
        "--SiftMatching.max_num_matches 16384 --SiftExtraction.max_num_features 8192\n"
        "--PatchMatchStereo.max_image_size 2000",
        "matching grows with the product of two images' features, depth maps with the images' area",
    ),
    "Spark RAPIDS": (
        "Fewer tasks on the GPU at once, and smaller batches",
        "--conf spark.rapids.sql.concurrentGpuTasks=1\n--conf spark.rapids.sql.batchSizeBytes=256m\n"
        "--conf spark.sql.shuffle.partitions=800",
        "each task that is on the GPU holds its batches there; a skewed key makes one that cannot be divided",
    ),
    "FluidX3D": (
        "Choose the grid by the memory that the card has, and store it in 16 bits",
        "const uint3 N = resolution(float3(1.0f, 2.0f, 0.5f), 10000u);   // in MB of video memory\n"
        "#define FP16S   // in defines.hpp",
        "each cell takes a fixed number of bytes, so that the grid decides alone",
    ),
    "MATLAB": (
        "Halve MiniBatchSize, and take back what the GPU need not hold",
        "options = trainingOptions('adam', MiniBatchSize=16);\nclear bigArray; x = gather(x); reset(gpuDevice)\n"
        "y = arrayfun(@f, single(x(1:1e6)));   % in parts, and in single",
        "arrays stay on the GPU until they are cleared, and activations grow with the batch",
    ),
    "AMReX": (
        "Smaller grids on each GPU, and an arena that leaves room",
        "amr.max_grid_size = 64   # and more ranks, each with a GPU of its own\namrex.the_arena_init_size = 0\n"
        "amrex.the_arena_is_managed = 1   # what does not fit lies on the host, slower",
        "cells, particles and their ghosts lie on the GPU; its arena takes three quarters of it at the start",
    ),
    "Dr.Jit": (
        "Render in passes, and give back what the cache keeps",
        "for seed in range(16):\n    image += mi.render(scene, spp=16, seed=seed) / 16\n"
        "dr.flush_malloc_cache()   # freed arrays stay in the cache until then",
        "an evaluated array has a place for each sample of each pixel, and the gradient keeps more of them",
    ),
    "DALI": (
        "Smaller batches, a shorter queue, and no more memory set aside than images need",
        "pipe = Pipeline(batch_size=32, prefetch_queue_depth=1, num_threads=4, device_id=0)\n"
        'fn.decoders.image(jpegs, device="mixed", device_memory_padding=0, hw_decoder_load=0.65)',
        "each operator holds a whole batch, for each place in the queue; the largest image decides for all",
    ),
    "AUTOMATIC1111": (
        "Use attention that keeps no table of all pairs, and a smaller picture that is scaled up afterwards",
        "webui.sh --opt-sdp-attention --medvram\nHires. fix: 512 x 768, upscale by 1.5; Tiled VAE: on",
        "what attention needs grows with the square of the picture's area, and it was cut into slices already",
    ),
    "HOOMD-blue": (
        "Divide the box over more GPUs",
        "mpirun -n 2 python run.py   # domain decomposition\nneighbours = hoomd.md.nlist.Cell(buffer=0.2)",
        "neighbour lists and cells grow with particles, density and buffer",
    ),
    "Isaac Gym": (
        "Simulate fewer environments",
        "num_envs=1024 headless=True   # and smaller contact pairs in sim_params.physx",
        "each environment has its own bodies, contacts and, with cameras, images on the GPU",
    ),
    "PennyLane": (
        "Fewer qubits, or single precision",
        'qml.device("lightning.gpu", wires=28, c_dtype=np.complex64)   # half of complex128\ndiff_method="adjoint"',
        "the state has 2^n amplitudes: each qubit doubles it, and some gradients hold several states",
    ),
    "qsim": (
        "Fewer qubits, or the state on the host",
        "qsimcirq.QSimOptions(use_gpu=False)   # the host has more memory",
        "the state has 2^n amplitudes: each qubit doubles it",
    ),
    "PyFR": (
        "Divide the mesh over more GPUs, or compute in single precision",
        "pyfr partition 4 mesh.pyfrm .\nmpiexec -n 4 pyfr run -b cuda mesh.pyfrm config.ini\n"
        "precision = single   # under [backend]",
        "each partition's matrices are allocated whole before the first step",
    ),
    "Parabricks": (
        "Run it in its low-memory mode",
        "pbrun fq2bam --low-memory ...   # and one sample on each GPU",
        "its default is made for cards with more memory; other samples on the same GPU take their part",
    ),
}
_DRAWING: dict[str, Setting] = {
    "DaVinci Resolve": (
        "Lower the timeline's resolution, and what works on several frames",
        "Timeline resolution: 1920 x 1080; Timeline proxy: half\n"
        "temporal noise reduction, SuperScale, Magic Mask: off, or rendered in place",
        "frames are held uncompressed in 32 bits, and each of these effects holds several",
    ),
    "Unreal Engine": (
        "Lower textures and resolution, or give the streaming pool a limit that fits",
        "r.Streaming.PoolSize=2000\nr.ScreenPercentage=75   # and textures one level lower in the game's options",
        "textures, shadows and render targets lie in video memory all at once",
    ),
    "Octane": (
        "Allow out-of-core textures and geometry",
        "Preferences > Out of core: enable, 16 GB of system memory\nparallel samples: 8; textures at 2048 px",
        "what does not fit lies in system memory then; the film buffers grow with the picture and the passes",
    ),
    "Redshift": (
        "Divide the memory anew between textures, geometry and rays",
        "System > Memory: automatic memory management on; percentage of GPU memory to use: 90\nblock size: 128",
        "a fixed part for rays or textures is refused where the scene has left less",
    ),
    "CLO": (
        "Make the garment coarser for the GPU",
        "particle distance: 20 mm while editing   # 5 mm takes sixteen times the particles",
        "particles grow with the square of the fineness",
    ),
    "Direct3D": (
        "Lower textures and resolution, and close what else draws",
        "nvidia-smi   # or Task Manager > Details > Dedicated GPU memory, for each program",
        "Windows divides video memory between all programs; above its budget a resource is refused",
    ),
    "DXVK": (
        "Lower the game's textures, or tell it of less memory",
        "dxgi.maxDeviceMemory = 3584   # in dxvk.conf, in MB: games fit their textures to what they are told",
        "translated games choose textures by the memory that they see, and Vulkan's own needs come on top",
    ),
    "VKD3D": (
        "Lower the game's textures and resolution, and close what else draws",
        "VKD3D_CONFIG=no_upload_hvv %command%   # uploads stay in the machine's memory",
        "Direct3D 12 games manage video memory by themselves, and translation needs some beside it",
    ),
    "RPCS3": (
        "Draw at the console's own resolution",
        "GPU > Resolution scale: 100 %; Anti-aliasing: disabled; Resolution scale threshold: 512 x 512",
        "surfaces grow with the square of the scale",
    ),
    "WebGL": (
        "Smaller textures, and fewer tabs that draw",
        "gl.deleteTexture(texture);   // what no scene needs; compressed textures for the rest",
        "textures of all tabs lie in the same memory, uncompressed unless the page says otherwise",
    ),
    "OpenGL": (
        "Smaller textures, fewer of them, and a lower render distance",
        "glTexStorage2D(target, levels, format, 2048, 2048);   // or the program's texture quality one level lower",
        "a texture takes its full size with all its levels; the driver keeps copies of some on the host",
    ),
    "Godot": (
        "Smaller textures and meshes, and fewer at once",
        "VRAM compression on import; Rendering > Textures > smaller sizes\n"
        "mesh.surface_update_vertex_region(...)   # instead of a new mesh in every frame",
        "a mesh or a texture that is made anew takes its full size before the old one is given back",
    ),
    "wgpu": (
        "Destroy what is no longer drawn, and make less at once",
        "buffer.destroy(); texture.destroy();   // dropping a handle frees it only after the queue's work",
        "buffers and textures live until the device has finished with them",
    ),
    "darktable": (
        "Let darktable take less of the card, or go on without OpenCL",
        "darktable --conf resourcelevel=small\ndarktable --disable-opencl",
        "tiles are made as large as its resource level lets them be; the desktop holds a part of the card",
    ),
    "lolMiner": (
        "Mine something with a smaller data set, or free the card of everything else",
        "lolMiner --algo AUTOLYKOS2 ...   # and no display on the card",
        "the data set must lie whole on the card, and grows from epoch to epoch",
    ),
    "Claymore": (
        "Mine something with a smaller data set, or free the card of everything else",
        "EthDcrMiner64 -epool ... -eres 0   # keeps no room for later epochs; no display on the card",
        "the data set must lie whole on the card, and grows from epoch to epoch",
    ),
    "Iray": (
        "Make textures smaller, hide what is not seen, and leave the card to Iray alone",
        "Render Settings > Advanced: Texture Compression thresholds 512 and 1024",
        "what does not fit on a card is rendered on the processor instead",
    ),
    "NBMiner": (
        "Mine something with a smaller data set, or free the card of everything else",
        "nbminer -a ergo ...   # and no display on the card",
        "the data set must lie whole on the card, and grows from epoch to epoch",
    ),
    "ethminer": (
        "Use CUDA in place of OpenCL, or a coin with a smaller data set",
        "ethminer -U ...",
        "OpenCL gives no piece above CL_DEVICE_MAX_MEM_ALLOC_SIZE, often a quarter of the device",
    ),
    "Ryujinx": (
        "Draw at the console's own resolution, without packs of larger textures",
        "Options > Settings > Graphics: Resolution Scale Native, Anisotropic Filtering Auto",
        "each surface that is drawn to, and each texture, grows with the square of the scale",
    ),
    "hashcat": (
        "Try fewer candidates at once",
        "hashcat -n 8 -u 64 ...   # and a shorter list of rules or hashes",
        "tables are made for all candidates of one launch, and for all hashes and rules",
    ),
}
SETTINGS: dict[str, Setting] = {**_LEARNING, **_DRAWING}
